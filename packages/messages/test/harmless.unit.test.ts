import { describe, expect, it } from 'vitest'
import { fill, inOneLine, visible, withoutTurns } from '../src/index.ts'

describe('what people wrote', () => {
  it.each([
    ['a colour', '\u001b[31mred\u001b[0m', String.raw`\u001b[31mred\u001b[0m`],
    ['a bell, a backspace and a carriage return', 'a\u0007\b\r', String.raw`a\u0007\u0008\u000d`],
    ['a control sequence of one byte', '\u009b2J', String.raw`\u009b2J`],
    ['text turned around', 'a\u202eb\u2066c', String.raw`a\u202eb\u2066c`],
    ['something nobody sees', 'a\u200bb\ufeff\u00ad', String.raw`a\u200bb\ufeff\u00ad`],
    ['other ends of lines', 'a\u2028b\u0085c', String.raw`a\u2028b\u0085c`],
    ['hidden letters beyond the first 65536', 'a\u{e0041}', String.raw`a\udb40\udc41`],
    ['half a pair', 'a\ud800', String.raw`a\ud800`],
  ])('shows %s as what it is', (_what, written, shown) => {
    expect(visible(written)).toBe(shown)
  })

  it('leaves everything that is only read as it is, lines and joined emoji too', () => {
    const text = 'Máret Áile Čearru\n\tæøå 👩‍🚒 مرحبا 1\u00a0000\u202f,–'
    expect(visible(text)).toBe(text)
  })

  it('goes on meaning the same in JSON', () => {
    const value = { 'na\u202eme': '\u009b\u007f\u2028 \\ " \u{e0041}' }
    const line = JSON.stringify(value)
    expect(visible(line)).not.toBe(line)
    expect(JSON.parse(visible(line))).toEqual(value)
  })

  it('makes up no line of its own where one line is shown', () => {
    expect(inOneLine('Nordvik\nok       gaps: none\t!')).toBe(String.raw`Nordvik\nok       gaps: none\t!`)
  })

  it('does not turn the words around it', () => {
    expect(withoutTurns('\u202eKari\u202c\u2067')).toBe('Kari')
    expect(fill('en', '{name} voted for', { name: '\u202eKari' })).toBe('Kari voted for')
  })
})
