import { describe, expect, it } from 'vitest'
import { constituted, withPeople } from '../story/beginnings.ts'
import { approved, assessed, assessment, escalated, leakIn, reported } from '../story/deviations.ts'
import { decided } from '../story/voting.ts'

const approve = { deviation: 'leak' }
const turnDown = { deviation: 'leak', reason: 'Not worth it.' }
const lift = { deviation: 'leak', reason: 'It is too much for me.' }

describe('deciding on a deviation', () => {
  it('[DEV-8] is the project manager’s within the tolerance', () => {
    assessed(100_000, 10)
      .when('approveDeviation', { ...approve, reason: 'Needed.' })
      .thenFacts({
        type: 'DeviationApproved',
        data: {
          deviation: 'leak',
          level: 'projectManager',
          costNok: 100_000,
          days: 10,
          toleranceCostNok: 100_000,
          toleranceDays: 10,
          reason: 'Needed.',
        },
      })
    assessed()
      .when('rejectDeviation', turnDown)
      .thenFacts({
        type: 'DeviationRejected',
        data: { deviation: 'leak', level: 'projectManager', reason: 'Not worth it.' },
      })
    expect(leakIn(assessed().did('rejectDeviation', turnDown))).toMatchObject({
      state: 'rejected',
      decision: { level: 'projectManager', by: 'ingrid', reason: 'Not worth it.' },
    })
    expect(leakIn(approved())).toMatchObject({ state: 'approved', decision: { level: 'projectManager' } })
  })

  it.for(['approveDeviation', 'rejectDeviation'] as const)('[DEV-8] %s is not outside it', (name) => {
    const input = name === 'approveDeviation' ? approve : turnDown
    assessed(100_001, 0)
      .when(name, input)
      .thenRefused({
        code: 'overTolerance',
        values: { number: 1, costNok: 100_001, days: 0, toleranceCostNok: 100_000, toleranceDays: 10 },
      })
    expect(assessed(0, 11).answer(name, input)).toBe('overTolerance')
  })

  it('[DEV-8] follows the mandate in force', () => {
    const lower = decided(assessed(50_000, 5), { kind: 'mandate', costNok: 10, days: 10, reason: 'Less.' })
    expect(lower.answer('approveDeviation', approve)).toBe('overTolerance')
    const higher = decided(assessed(500_000, 5), { kind: 'mandate', costNok: 500_000, days: 5, reason: 'More.' })
    expect(higher.answer('approveDeviation', approve)).toBe('accepted')
  })

  it('[DEV-8] is nobody’s to approve before there is a mandate, unless it costs nothing', () => {
    const earlier = (costNok: number) => assessed(costNok, 0, reported(withPeople()))
    expect(earlier(1).answer('approveDeviation', approve)).toBe('overTolerance')
    expect(earlier(0).answer('approveDeviation', approve)).toBe('accepted')
  })

  it.for(['approveDeviation', 'rejectDeviation'] as const)(
    '[DEV-7] %s is refused before every affected partner has assessed',
    (name) => {
      const input = name === 'approveDeviation' ? approve : turnDown
      reported()
        .when(name, input)
        .thenRefused({ code: 'notAssessed', values: { number: 1, partners: 'solvik,nav' } })
      const half = reported().as('rikke').did('assessDeviation', assessment('solvik')).as('ingrid')
      half.when(name, input).thenRefused({ code: 'notAssessed', values: { number: 1, partners: 'nav' } })
    },
  )

  it.for(['approveDeviation', 'rejectDeviation'] as const)(
    '[DEV-9] %s is refused once it has been escalated, whatever its size',
    (name) => {
      const input = name === 'approveDeviation' ? approve : turnDown
      escalated(0, 0)
        .when(name, input)
        .thenRefused({ code: 'steeringGroupDecides', values: { number: 1 } })
    },
  )

  it('[CORE-2] takes a role that carries the permission', () => {
    for (const actor of ['leif', 'rikke', 'sofie']) {
      expect(assessed().as(actor).answer('approveDeviation', approve)).toBe('notPermitted')
      expect(assessed().as(actor).answer('rejectDeviation', turnDown)).toBe('notPermitted')
    }
  })

  it('[DEV-4] happens once, to a deviation that is there', () => {
    approved()
      .when('approveDeviation', approve)
      .thenRefused({ code: 'deviationMoved', values: { number: 1, state: 'approved' } })
    expect(approved().answer('rejectDeviation', turnDown)).toBe('deviationMoved')
    constituted().when('approveDeviation', approve).thenRefused({ code: 'deviationUnknown' })
  })
})

describe('escalating a deviation', () => {
  it('[DEV-9] lifts what has been assessed to the steering group', () => {
    assessed().when('escalateDeviation', lift).thenFacts({ type: 'DeviationEscalated', data: lift })
    expect(leakIn(escalated()).state).toBe('escalated')
  })

  it('[DEV-4] comes after the assessment and before the decision', () => {
    reported()
      .when('escalateDeviation', lift)
      .thenRefused({ code: 'deviationMoved', values: { number: 1, state: 'reported' } })
    expect(approved().answer('escalateDeviation', lift)).toBe('deviationMoved')
    expect(escalated().answer('escalateDeviation', lift)).toBe('deviationMoved')
    expect(constituted().answer('escalateDeviation', lift)).toBe('deviationUnknown')
  })

  it('[CORE-2] takes a role that carries the permission', () => {
    expect(assessed().as('pia').answer('escalateDeviation', lift)).toBe('notPermitted')
  })
})
