import { describe, expect, it } from 'vitest'
import { tabulate } from '../src/index.ts'

type Light = 'red' | 'green' | 'off'
type Push = 'go' | 'stop'

const asked: string[] = []
const table = tabulate<Light, Push>(['red', 'green', 'off'], ['go', 'stop'], (state, event) => {
  asked.push(`${state} ${event}`)
  if (state === 'off') return undefined
  return event === 'go' ? 'green' : 'red'
})

describe('a transition table', () => {
  it('knows where each event leads from each state', () => {
    expect(table.next('red', 'go')).toBe('green')
    expect(table.next('green', 'stop')).toBe('red')
    expect(table.next('green', 'go')).toBe('green')
  })

  it('answers nothing where an event may not follow', () => {
    expect(table.next('off', 'go')).toBeUndefined()
  })

  it('asks once for each pair and never again', () => {
    table.next('red', 'go')
    expect(asked).toEqual(['red go', 'red stop', 'green go', 'green stop', 'off go', 'off stop'])
  })

  it('names its states and events', () => {
    expect(table.states).toEqual(['red', 'green', 'off'])
    expect(table.events).toEqual(['go', 'stop'])
  })
})
