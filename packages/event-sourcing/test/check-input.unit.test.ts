import { describe, expect, it } from 'vitest'
import { check, checkInput, list, optional, record, text } from '../src/index.ts'

const name = record('Named', { names: list(text({ max: 120 })), note: optional(text()) })
const misfit = (value: object) => {
  const checked = checkInput(name, value)
  return checked.fits ? undefined : checked.misfit
}
const place = { path: ['names', '0'] }

describe('what somebody writes', () => {
  it.for(['\u200b', '\u200d\u2060', '\u00ad', '\u3164', '\u2800 ', '\ufeff', '\u202e', '\u{e0041}'])(
    '[CORE-11] is no text when nothing of it is seen: %j',
    (written) => {
      expect(misfit({ names: [written] })).toEqual({ ...place, expected: 'text.notEmpty' })
      expect(misfit({ names: [], note: written })).toEqual({ path: ['note'], expected: 'text.notEmpty' })
      expect(misfit({ names: [`Kari${written}`] })).toBeUndefined()
    },
  )

  it.for(['\u0000', '\u001b[2J', '\u0007', '\u009b', '\ud800'])(
    '[CORE-11] holds no control characters: %j',
    (written) => {
      expect(misfit({ names: [`Kari${written}`] })).toEqual({ ...place, expected: 'text.noControl' })
      expect(misfit({ names: [], note: `Kari${written}` })).toEqual({ path: ['note'], expected: 'text.noControl' })
    },
  )

  it.for(['\n', '\r\n', '\u2028', '\t'])('[CORE-11] breaks no line where a line is meant: %j', (written) => {
    expect(misfit({ names: [`Kari${written}Nordmann`] })).toEqual({ ...place, expected: 'text.oneLine' })
    expect(misfit({ names: [], note: `Kari${written}Nordmann` })).toBeUndefined()
  })

  it('[CORE-11] is kept as it was where it was stored before', () => {
    expect(check(name, { names: ['\u200b', 'a\nb', '\u0007'] }).fits).toBe(true)
  })

  it('may be in any language, and hold emoji', () => {
    for (const written of ['Áile Sámi', 'می\u200cخواهم', '👩\u200d👩\u200d👧', 'שלום'])
      expect(misfit({ names: [written] })).toBeUndefined()
  })
})
