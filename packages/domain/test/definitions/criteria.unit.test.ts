import { describe, expect, it } from 'vitest'
import { derived } from '../../src/definitions/criteria.ts'
import type { DerivedFact } from '../../src/definitions/definition.ts'
import type { Role } from '../../src/vocabulary.ts'
import { confirmed, gate, guard, small, withCriteria, wrongWith } from './small-definition.ts'

// What is read from elsewhere may name anything, whatever the types say.
const unknownFact = 'sunIsShining' as DerivedFact
const unknownRole = 'mayor' as Role

describe('the criteria of a definition', () => {
  it('[DEF-10] guard the tolerance at every gate', () => {
    expect(wrongWith(withCriteria(confirmed))).toEqual([['toleranceUnguarded', { gate: 'finish' }]])
  })

  it('[DEF-10] do not let the guard of the tolerance be waived', () => {
    expect(wrongWith(withCriteria({ ...guard, waivable: true }))).toEqual([['toleranceUnguarded', { gate: 'finish' }]])
  })

  it('[DEF-11] rest on facts the system knows', () => {
    expect(wrongWith(withCriteria(derived(unknownFact, confirmed), guard))).toEqual([
      ['factUnknown', { criterion: 'try.ready', fact: 'sunIsShining' }],
    ])
  })

  it.for(['trialDeviationsSorted', 'trialDeviationsClosed'] as const)('[DEF-12] ask for %s after a trial', (fact) => {
    const gates = [{ ...gate, criteria: [derived(fact, confirmed), guard] }]
    expect(wrongWith({ gates })).toEqual([])
    expect(wrongWith({ gates, phases: small.phases.map((phase) => ({ ...phase, trial: false })) })).toEqual([
      ['trialFactOutsideTrial', { gate: 'finish', criterion: 'try.ready', fact }],
    ])
  })

  it('[DEF-13] have somebody responsible', () => {
    expect(wrongWith(withCriteria({ ...confirmed, responsible: [] }, guard))).toEqual([
      ['responsibleMissing', { criterion: 'try.ready' }],
    ])
  })

  it('[DEF-13] name known roles', () => {
    expect(wrongWith(withCriteria({ ...confirmed, responsible: [unknownRole] }, guard))).toEqual([
      ['responsibleUnknown', { criterion: 'try.ready', role: 'mayor' }],
    ])
  })

  it('[DEF-14] say everything in every language', () => {
    expect(
      wrongWith(
        withCriteria(
          { ...confirmed, text: { ...confirmed.text, nn: ' ' }, help: { nb: '', nn: '', en: 'Yes' } },
          guard,
        ),
      ),
    ).toEqual([
      ['textEmpty', { place: 'try.ready', language: 'nn' }],
      ['textEmpty', { place: 'try.ready', language: 'nb' }],
      ['textEmpty', { place: 'try.ready', language: 'nn' }],
    ])
  })

  it('[DEF-14] stand under names in every language', () => {
    const name = { nb: 'Navn', nn: 'Namn', en: '' }
    const nameless = {
      name,
      phases: small.phases.map((phase) => ({ ...phase, name })),
      gates: [{ ...gate, name }],
      rulePresets: small.rulePresets.map((preset) => ({ ...preset, name })),
    }
    expect(wrongWith(nameless)).toEqual(
      ['small', 'try', 'done', 'finish', 'boardMajority'].map((place) => ['textEmpty', { place, language: 'en' }]),
    )
  })

  it('[DEF-15] have labels of at most 80 characters', () => {
    const label = (length: number) => ({ ...confirmed.text, nb: 'x'.repeat(length) })
    expect(wrongWith(withCriteria({ ...confirmed, text: label(80) }, guard))).toEqual([])
    expect(wrongWith(withCriteria({ ...confirmed, text: label(81) }, guard))).toEqual([
      ['labelTooLong', { criterion: 'try.ready', language: 'nb', length: 81 }],
    ])
  })

  it('[DEF-17] are never for an auditor to confirm', () => {
    expect(wrongWith(withCriteria({ ...confirmed, responsible: ['projectManager', 'auditor'] }, guard))).toEqual([
      ['auditorResponsible', { criterion: 'try.ready' }],
    ])
  })
})
