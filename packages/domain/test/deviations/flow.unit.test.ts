import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { initialTransition, transition } from 'xstate'
import { type DeviationState, deviationMachine, deviationTable } from '../../src/deviations/machine.ts'
import type { ProjectCommandName } from '../../src/project/commands.ts'
import { constituted, role } from '../story/beginnings.ts'
import {
  approved,
  assessed,
  assessment,
  carriedOut,
  escalated,
  leakIn,
  reported,
  verified,
} from '../story/deviations.ts'
import { inTrial } from '../story/gates.ts'
import type { Story } from '../story/story.ts'

const leak = { deviation: 'leak' }
const reason = 'It is so.'
const closed = () => verified().as('rikke').did('closeDeviation', leak).as('ingrid')
const rejected = () => assessed().did('rejectDeviation', { ...leak, reason })

const stories: Readonly<Record<DeviationState, () => Story>> = {
  reported: () => reported(),
  assessed: () => assessed(),
  escalated: () => escalated(),
  approved,
  carryingOut: carriedOut,
  verified,
  closed,
  rejected,
}

/** Which step may be taken in which states, by somebody who may. */
const steps: readonly (readonly [ProjectCommandName, string, object, readonly DeviationState[]])[] = [
  ['startDeviationWork', 'rikke', leak, ['approved']],
  ['verifyDeviation', 'sofie', { ...leak, passed: true, note: reason }, ['carryingOut']],
  ['verifyDeviation', 'sofie', { ...leak, passed: false, note: reason }, ['carryingOut']],
  ['closeDeviation', 'rikke', leak, ['verified']],
  ['reopenDeviation', 'rikke', { ...leak, reason }, ['verified', 'closed', 'rejected']],
  ['escalateDeviation', 'ingrid', { ...leak, reason }, ['assessed']],
  ['involvePartner', 'ingrid', { ...leak, partner: 'skatt' }, ['reported', 'assessed']],
  ['assessDeviation', 'rikke', assessment('solvik'), ['reported', 'assessed']],
  [
    'planDeviation',
    'ingrid',
    { ...leak, severity: 'low' },
    ['reported', 'assessed', 'escalated', 'approved', 'carryingOut', 'verified'],
  ],
  [
    'commentDeviation',
    'pia',
    { ...leak, text: reason },
    ['reported', 'assessed', 'escalated', 'approved', 'carryingOut', 'verified', 'closed', 'rejected'],
  ],
]

describe('the way of a deviation', () => {
  it.for(steps)('[DEV-4] %s by %s skips no step: %o', ([name, actor, input, allowed]) => {
    for (const [state, story] of Object.entries(stories)) {
      const told = story().as(actor)
      expect(leakIn(told).state).toBe(state)
      const expected = allowed.some((known) => known === state) ? 'accepted' : 'deviationMoved'
      expect(`${state} ${told.answer(name, input)}`).toBe(`${state} ${expected}`)
      expect(told.answer(name, { ...input, deviation: 'door' })).not.toBe('accepted')
    }
  })

  it.for(steps)('[DEV-4] %s by %s takes a deviation that is there', ([name, actor, input]) => {
    expect(
      reported()
        .as(actor)
        .answer(name, { ...input, deviation: 'door' }),
    ).toBe('deviationUnknown')
  })

  it.for(steps.filter(([name]) => name !== 'commentDeviation'))(
    '[CORE-2] %s is not for everybody',
    ([name, , input, [state]]) => {
      const story = state === undefined ? reported() : stories[state]()
      expect(story.as('tor').answer(name, input)).toBe('notPermitted')
      expect(story.as('tor').answer(name, { ...input, deviation: 'door' })).toMatch(/notPermitted/)
    },
  )

  it('[DEV-4] goes from report to closing, each step by those who may', () => {
    carriedOut()
      .as('sofie')
      .when('verifyDeviation', { ...leak, passed: true, note: 'Dry.' })
      .thenFacts({
        type: 'DeviationVerified',
        data: { ...leak, note: 'Dry.' },
      })
    approved()
      .as('rikke')
      .when('startDeviationWork', { ...leak, plan: 'New tiles.' })
      .thenFacts({
        type: 'DeviationWorkStarted',
        data: { ...leak, plan: 'New tiles.' },
      })
    verified()
      .as('rikke')
      .when('closeDeviation', { ...leak, note: 'Done.' })
      .thenFacts({
        type: 'DeviationClosed',
        data: { ...leak, note: 'Done.' },
      })
    expect(leakIn(closed()).state).toBe('closed')
  })

  it('[DEV-4] goes on being carried out when it does not work yet', () => {
    const failed = carriedOut()
      .as('sofie')
      .did('verifyDeviation', { ...leak, passed: false, note: 'Still wet.' })
    expect(failed.facts('DeviationVerificationFailed')).toEqual([{ ...leak, note: 'Still wet.' }])
    expect(leakIn(failed).state).toBe('carryingOut')
    expect(failed.answer('verifyDeviation', { ...leak, passed: true, note: 'Dry.' })).toBe('accepted')
  })

  it('[DEV-11] nobody verifies their own work', () => {
    carriedOut()
      .as('rikke')
      .when('verifyDeviation', { ...leak, passed: true, note: 'Dry.' })
      .thenRefused({
        code: 'ownWorkVerified',
        values: { number: 1 },
      })
    const bySofie = approved().as('sofie').did('startDeviationWork', leak)
    expect(bySofie.answer('verifyDeviation', { ...leak, passed: false, note: 'Wet.' })).toBe('ownWorkVerified')
    expect(bySofie.as('rikke').answer('verifyDeviation', { ...leak, passed: true, note: 'Dry.' })).toBe('accepted')
  })

  it('[DEV-12] begins a new round when it shows again: everything is assessed anew', () => {
    closed()
      .as('rikke')
      .when('reopenDeviation', { ...leak, reason: 'Wet again.' })
      .thenFacts({
        type: 'DeviationReopened',
        data: { ...leak, round: 2, reason: 'Wet again.' },
      })
    const again = closed()
      .as('rikke')
      .did('reopenDeviation', { ...leak, reason: 'Wet again.' })
      .as('ingrid')
    expect(leakIn(again)).toMatchObject({ state: 'reported', round: 2, assessments: {}, costNok: 50_000 })
    expect(leakIn(again).decision).toBeUndefined()
    expect(leakIn(again).carriedOutBy).toBeUndefined()
    expect(again.answer('approveDeviation', leak)).toBe('notAssessed')
    expect(assessed(1, 1, again).facts('DeviationAssessed').at(-1)?.round).toBe(2)
    expect(assessed(1, 1, again).facts('DeviationAssessmentCompleted').at(-1)).toMatchObject({ round: 2, costNok: 1 })
  })

  it('[DEV-1] is the holders’: the partner that reported it and the one that owns it', () => {
    const ownedByNav = assessed(0, 0, reported(constituted(), { ownerPartner: 'nav' })).did('approveDeviation', leak)
    for (const actor of ['rikke', 'nils', 'sofie'])
      expect(ownedByNav.as(actor).answer('startDeviationWork', leak)).toBe('accepted')
    ownedByNav
      .as('stine')
      .when('startDeviationWork', leak)
      .thenRefused({
        code: 'notForPartner',
        values: { partner: 'NAV Solvik' },
      })
  })

  it('[DEV-4] stays with its people as long as they hold their roles', () => {
    const ended = verified().as('rikke').did('endRole', { assignment: 'role-rikke', lastDay: '2026-02-01' })
    expect(ended.on('2026-02-01').answer('closeDeviation', leak)).toBe('accepted')
    expect(ended.on('2026-02-02').answer('closeDeviation', leak)).toBe('noPart')
  })
})

describe('planning a deviation', () => {
  it('[DEV-15] changes title, severity, owner, responsible person or due date', () => {
    const change = {
      title: 'A wet counter',
      severity: 'low',
      ownerPartner: 'nav',
      responsible: 'pia',
      due: '2026-02-01',
    }
    reported()
      .when('planDeviation', { ...leak, ...change })
      .thenFacts({
        type: 'DeviationPlanned',
        data: { ...leak, ...change, severity: 'low' },
      })
    expect(leakIn(reported().did('planDeviation', { ...leak, ...change }))).toMatchObject({
      ...change,
      reportingPartner: 'solvik',
    })
  })

  it('[DEV-15] changes something', () => {
    reported().when('planDeviation', leak).thenRefused({ code: 'nothingPlanned' })
    expect(reported().answer('planDeviation', { ...leak, title: undefined, due: undefined })).toBe('nothingPlanned')
  })

  it('[DEV-15] gives it to somebody who takes part', () => {
    reported()
      .when('planDeviation', { ...leak, responsible: 'olav' })
      .thenRefused({
        code: 'responsibleOutside',
        values: { person: 'olav' },
      })
    expect(reported().answer('planDeviation', { ...leak, responsible: 'arne' })).toBe('responsibleOutside')
    expect(reported().answer('planDeviation', { ...leak, responsible: 'tor' })).toBe('accepted')
  })

  it('[GOV-3] gives it to a partner that takes part', () => {
    reported()
      .when('planDeviation', { ...leak, ownerPartner: 'fylket' })
      .thenRefused({
        code: 'partnerUnknown',
        values: { partner: 'fylket' },
      })
  })

  it('[DEV-14] sets a due date that is not past', () => {
    reported()
      .when('planDeviation', { ...leak, due: '2026-01-04' })
      .thenRefused({ code: 'duePast', values: { due: '2026-01-04' } })
    expect(reported().answer('planDeviation', { ...leak, due: '2026-01-05' })).toBe('accepted')
  })
})

describe('sorting a deviation', () => {
  const later = { ...leak, sorting: 'later' }

  it('[DEV-3] is for deviations found in a trial', () => {
    reported(inTrial())
      .when('sortDeviation', later)
      .thenFacts({ type: 'DeviationSorted', data: { ...leak, sorting: 'later' } })
    reported().when('sortDeviation', later).thenRefused({ code: 'notInTrial' })
    expect(leakIn(reported(inTrial()).did('sortDeviation', later)).sorting).toBe('later')
  })

  it('[DEV-4] is done as long as it is open, by those who may', () => {
    expect(rejected().answer('sortDeviation', later)).toBe('deviationMoved')
    expect(constituted().answer('sortDeviation', later)).toBe('deviationUnknown')
    expect(reported(inTrial()).as('pia').answer('sortDeviation', later)).toBe('notPermitted')
    expect(reported(inTrial()).as('sofie').answer('sortDeviation', later)).toBe('accepted')
  })
})

describe('commenting on a deviation', () => {
  it('[DEV-4] is kept beside it, in any state', () => {
    const story = closed()
      .as('pia')
      .did('commentDeviation', { ...leak, text: 'Well done.' }, 'first')
    expect(leakIn(story).comments).toEqual([
      { id: 'first', by: 'pia', at: '2026-01-05T12:00:00.000Z', text: 'Well done.' },
    ])
    expect(leakIn(story).state).toBe('closed')
    expect(
      closed()
        .as('arne')
        .answer('commentDeviation', { ...leak, text: 'Well done.' }),
    ).toBe('notPermitted')
  })

  it('[DEV-1] is for everyone who takes part', () => {
    const story = reported()
      .did('assignRole', role('staff', 'mona', 'skatt'))
      .as('mona')
    expect(story.answer('commentDeviation', { ...leak, text: 'It drips here too.' })).toBe('accepted')
  })
})

describe('the states of a deviation as a table', () => {
  it('[DEV-4] leads where the machine leads, whatever happens in whatever order', () => {
    const facts = fc.array(fc.constantFrom(...deviationTable.events), { maxLength: 30 })
    fc.assert(
      fc.property(facts, (types) => {
        let [snapshot] = initialTransition(deviationMachine)
        let state: DeviationState = 'reported'
        for (const type of types) {
          const isPossible = snapshot.can({ type })
          ;[snapshot] = transition(deviationMachine, snapshot, { type })
          const next = deviationTable.next(state, type)
          expect(next !== undefined).toBe(isPossible)
          state = next ?? state
          expect(snapshot.value).toBe(state)
        }
      }),
      { numRuns: 200 },
    )
  })
})
