import { describe, expect, test } from 'vitest'
import { catalogs } from '../src/all.ts'
import { explainMisfit, explainRejection } from '../src/index.ts'

const names: Readonly<Record<string, string>> = { 'person-1': 'Ida Løken', 'gate-1': 'Start hovedprosjektet' }
const nameOf = (_: string, value: string) => names[value] ?? value

const explain = (code: string, values: Readonly<Record<string, string | number>>) =>
  explainRejection('nb', catalogs.nb, { code, values }, nameOf)

describe('a refusal', () => {
  test('names people and gates, not their ids', () => {
    expect(explain('gateHeld', { gate: 'gate-1', until: '2026-12-01' })).toMatch(
      /^Beslutningspunktet «Start hovedprosjektet» er satt på vent til 1\. desember 2026/,
    )
    expect(explain('personUnknown', { person: 'person-1' })).toMatch(/^Ida Løken er ikke registrert/)
  })

  test('names permissions and roles in words', () => {
    expect(explain('notPermitted', { permission: 'proposals.close', roles: 'steeringLeader,projectManager' })).toBe(
      'Rollen din gir ikke rett til å avslutte avstemninger. Dette kan bare gjøres av: leder av styringsgruppen og prosjektleder. Ta kontakt med en av dem.',
    )
  })

  test('says that a project gives nobody a right, rather than naming no roles', () => {
    expect(explain('notPermitted', { permission: 'proposals.close', roles: '' })).toBe(
      'Ingen rolle i dette prosjektet gir rett til å avslutte avstemninger: prosjektet følger en utgave av prosessen som ikke gir noen den retten. Nye prosjekter kan følge en nyere utgave.',
    )
  })

  test('writes deadlines, sums and states for people', () => {
    expect(explain('notSettled', { citation: '4/26', deadline: '2026-11-22T12:05:00.000Z' })).toContain(
      'går ut 22. november 2026 kl. 13:05',
    )
    const over = { number: 3, costNok: 430_000, days: 1, toleranceCostNok: 310_000, toleranceDays: 21 }
    expect(explain('overTolerance', over)).toContain(
      'kr\u00A0430\u00A0000 og 1 dag. Toleransen er kr\u00A0310\u00A0000 og 21 dager',
    )
    expect(explain('deviationMoved', { number: 3, state: 'closed' })).toContain('Avvik 3 er nå lukket')
  })

  test('says what a field expected', () => {
    expect(explain('inputMisfit', { path: 'title', expected: 'text.max:160' })).toContain(
      'Teksten kan ha høyst 160 tegn.',
    )
  })

  test('shows the code where there is no text, rather than nothing', () => {
    expect(explain('fromTheFuture', {})).toBe('fromTheFuture')
  })
})

describe('a misfit', () => {
  test.each([
    ['required', 'The field must be filled in.'],
    ['choice:low|medium|high', 'Choose one of these: low, medium and high.'],
    ['integer.range:-3650:3650', 'The number must be from \u22123,650 to 3,650.'],
    ['list.max:1', 'The list can have at most 1 line.'],
    ['somethingNew', 'The content does not fit here.'],
  ])('%s', (expected, sentence) => {
    expect(explainMisfit('en', catalogs.en, expected)).toBe(sentence)
  })
})
