import { describe, expect, it } from 'vitest'
import { confirmed, gate, guard, small, withCriteria, wrongWith } from './small-definition.ts'

const [tryOut, done] = small.phases

describe('the line of a definition', () => {
  it('is right when nothing was broken', () => {
    expect(wrongWith({})).toEqual([])
  })

  it.for(['', '1st', 'two words', 'økt', 'a@1', 'a:b', 'a_b', 'x'.repeat(81)])(
    '[DEF-1] cannot be called "%s"',
    (id) => {
      expect(wrongWith({ id })).toEqual([['idMalformed', { id }]])
    },
  )

  it('[DEF-1] takes letters, digits, dots and dashes in an id', () => {
    expect(wrongWith({ id: 'Small-office.2' })).toEqual([])
  })

  it('[DEF-1] asks the same of phases, gates, criteria and presets', () => {
    const changed = {
      phases: [{ ...small.phases[0], id: 'a b', name: small.name, trial: true }, ...small.phases.slice(1)],
      gates: [{ ...gate, id: 'c d', from: 'a b', criteria: [{ ...confirmed, id: 'e f' }, guard] }],
      rulePresets: small.rulePresets.map((preset) => ({ ...preset, id: 'g h' })),
    }
    expect(wrongWith(changed)).toEqual(['a b', 'c d', 'e f', 'g h'].map((id) => ['idMalformed', { id }]))
  })

  it.for([0, -1, 1.5, Number.NaN])('[DEF-2] has no version %d', (version) => {
    expect(wrongWith({ version })).toEqual([['versionTooLow', { version }]])
  })

  it('[DEF-3] calls no two phases, gates or presets the same', () => {
    expect(wrongWith({ phases: [...small.phases, ...small.phases] })).toEqual([
      ['idTwice', { id: 'try' }],
      ['idTwice', { id: 'done' }],
    ])
    const { number, ...unnumbered } = gate
    expect(wrongWith({ gates: [gate, { ...unnumbered, criteria: [{ ...guard, id: 'again' }] }] })).toEqual([
      ['idTwice', { id: 'finish' }],
    ])
    expect(wrongWith({ rulePresets: [...small.rulePresets, ...small.rulePresets] })).toEqual([
      ['idTwice', { id: 'boardMajority' }],
    ])
    expect(number).toBe(1)
  })

  it('[DEF-3] calls no two criteria the same, not even at different gates', () => {
    expect(wrongWith({ gates: [gate, { ...gate, id: 'other', number: 2 }] })).toEqual([
      ['idTwice', { id: 'try.ready' }],
      ['idTwice', { id: 'try.tolerance' }],
    ])
  })

  it('[DEF-4] has a phase', () => {
    expect(wrongWith({ phases: [], gates: [] })).toEqual([['phasesMissing', {}]])
  })

  it('[DEF-5] joins phases that exist', () => {
    const lost = {
      ...gate,
      id: 'lost',
      number: 2,
      from: 'nowhere',
      to: 'elsewhere',
      criteria: [{ ...guard, id: 'lost' }],
    }
    expect(wrongWith({ gates: [gate, lost] })).toEqual([
      ['phaseUnknown', { gate: 'lost', phase: 'nowhere' }],
      ['phaseUnknown', { gate: 'lost', phase: 'elsewhere' }],
    ])
  })

  it('[DEF-6] reaches every phase from the first one', () => {
    const island = { id: 'island', name: small.name, trial: false, final: true } as const
    expect(wrongWith({ phases: [...small.phases, island] })).toEqual([['phaseUnreachable', { phase: 'island' }]])
  })

  it('[DEF-6] does not count a gate that starts in a phase nobody reaches', () => {
    const islands = ['east', 'west'].map((id) => ({ id, name: small.name, trial: false }))
    const ferry = { ...gate, number: 2, from: 'east', to: 'west', id: 'ferry', criteria: [{ ...guard, id: 'ferry' }] }
    const back = { ...gate, number: 3, from: 'west', to: 'east', id: 'back', criteria: [{ ...guard, id: 'back' }] }
    expect(wrongWith({ phases: [...small.phases, ...islands], gates: [gate, ferry, back] })).toEqual([
      ['phaseUnreachable', { phase: 'east' }],
      ['phaseUnreachable', { phase: 'west' }],
    ])
  })

  it('[DEF-7] leads on from every phase that is not marked final', () => {
    const phases = [tryOut, done].flatMap((phase) =>
      phase === undefined ? [] : [{ id: phase.id, name: phase.name, trial: phase.trial }],
    )
    expect(wrongWith({ phases })).toEqual([['deadEnd', { phase: 'done' }]])
  })

  it('[DEF-7] does not take a gate back to the same phase for a way out', () => {
    expect(wrongWith({ phases: small.phases.slice(0, 1), gates: [{ ...gate, to: 'try' }] })).toEqual([
      ['deadEnd', { phase: 'try' }],
    ])
  })

  it('[DEF-7] ends where a phase is marked final', () => {
    const onward = { ...gate, id: 'onward', number: 2, from: 'done', to: 'try', criteria: [{ ...guard, id: 'onward' }] }
    expect(wrongWith({ gates: [gate, onward] })).toEqual([['finalPhaseLeft', { phase: 'done', gate: 'onward' }]])
  })

  it('[DEF-8] numbers gates by whole numbers from 1', () => {
    expect(wrongWith({ gates: [{ ...gate, number: 0.5 }] })).toEqual([
      ['gateNumberMalformed', { gate: 'finish', number: 0.5 }],
    ])
  })

  it('[DEF-8] gives a number to one gate only', () => {
    const repeat = { ...gate, id: 'repeat', to: 'try', criteria: [{ ...guard, id: 'repeat' }] }
    expect(wrongWith({ gates: [gate, repeat] })).toEqual([
      ['gateNumberTwice', { gate: 'finish', number: 1 }],
      ['gateNumberTwice', { gate: 'repeat', number: 1 }],
    ])
  })

  it('[DEF-9] has criteria at every gate', () => {
    expect(wrongWith(withCriteria())).toEqual([['criteriaMissing', { gate: 'finish' }]])
  })
})
