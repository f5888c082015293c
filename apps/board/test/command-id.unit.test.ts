import { beforeEach, describe, expect, it, vi } from 'vitest'
import { closeIntent, commandIdFor } from '../src/commands/command-id.ts'

describe('the id of a command', () => {
  beforeEach(() => {
    const kept = new Map<string, string>()
    vi.stubGlobal('sessionStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    })
  })

  it('stays the same until an answer is known, so that sending again is safe', () => {
    expect(commandIdFor('vote')).toBe(commandIdFor('vote'))
  })

  it('is another one for what the form does next', () => {
    const first = commandIdFor('vote')
    closeIntent('vote')
    expect(commandIdFor('vote')).not.toBe(first)
  })

  it('belongs to one form', () => {
    expect(commandIdFor('vote')).not.toBe(commandIdFor('comment'))
  })
})
