import { describe, expect, it } from 'vitest'
import { fill, harmless, inOneLine, visible } from '../src/index.ts'

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

  it('turns nothing around it, and shows that it would have', () => {
    expect(harmless('\u202eKari\u202c\u2067')).toBe('\ufffdKari\ufffd\ufffd')
    expect(fill('en', '{name} voted for', { name: '\u202eKari' })).toBe('\ufffdKari voted for')
  })

  it.each([
    ['characters of no width', '\u200b\u2060\ufeff'],
    ['spaces', ' \u00a0\u3000'],
    ['joiners alone', '\u200d'],
    ['what is drawn as nothing', '\u3164\u2800\u115f'],
    ['turns', '\u202e'],
  ])('shows a sign where there is nothing to see: %s', (_what, written) => {
    expect(harmless(written)).toBe('\ufffd')
    expect(fill('en', '{name} voted for', { name: written })).toBe('\ufffd voted for')
  })

  it.each(['', 'Máret Áile\n\tČearru 👩‍🚒', 'مرحبا\u200f 1\u00a0000', 'co\u00adoperation\u200b'])(
    'leaves what does no harm as it is: %j',
    (written) => {
      expect(harmless(written)).toBe(written)
    },
  )
})
