import { describe, expect, it } from 'vitest'
import { currentValidity, findProposal } from '../../src/decisions/queries.ts'
import { constituted, constitutedWith, role } from '../story/beginnings.ts'
import { escalated } from '../story/deviations.ts'
import { atGate1, inTrial, passed, ready } from '../story/gates.ts'
import { leads, memberVotes } from '../story/rules.ts'
import type { Story } from '../story/story.ts'
import { decided, put, vote, voted } from '../story/voting.ts'

const mandate = { kind: 'mandate', costNok: 5, days: 6, reason: 'Less money.' }
const deadline = '2026-02-01T12:00:00.000Z'
const open = put(constituted(), mandate, 'p', deadline)
const close = { proposal: 'p' }
const go = { kind: 'gate', gate: 'gate1', outcome: 'go' }

function result(story: Story, proposal = 'p'): string {
  return findProposal(story.project, proposal)?.state ?? 'unknown'
}

describe('closing a vote', () => {
  it('[DEC-49] is for the leaders once no missing vote can change the result', () => {
    const settled = vote(vote(open, 'leif', 'yes'), 'dina', 'yes')
    expect(settled.as('leif').answer('closeProposal', close)).toBe('accepted')
    expect(settled.as('dina').answer('closeProposal', close)).toBe('accepted')
    expect(settled.as('ingrid').answer('closeProposal', close)).toBe('notPermitted')
    expect(settled.as('siri').answer('closeProposal', close)).toBe('notPermitted')
    const pending = vote(open, 'leif', 'yes').as('leif')
    pending.when('closeProposal', close).thenRefused({ code: 'notSettled', values: { citation: '1/26', deadline } })
  })

  it('[DEC-49] is the clock’s at the deadline and not before', () => {
    const settled = vote(vote(open, 'leif', 'yes'), 'dina', 'yes').as('system')
    expect(settled.at('2026-02-01T11:59:59.999Z').answer('closeProposal', close)).toBe('notSettled')
    expect(settled.at(deadline).answer('closeProposal', close)).toBe('accepted')
    expect(open.as('system').at(deadline).answer('closeProposal', close)).toBe('accepted')
    expect(open.as('leif').at(deadline).answer('closeProposal', close)).toBe('accepted')
  })

  it('[DEC-10] happens once, to a proposal that is there', () => {
    voted(open)
      .as('leif')
      .when('closeProposal', close)
      .thenRefused({ code: 'proposalNotOpen', values: { citation: '1/26' } })
    open.as('leif').when('closeProposal', { proposal: 'q' }).thenRefused({ code: 'proposalUnknown' })
  })

  it('[DEC-18] lets it lapse without the quorum', () => {
    const story = vote(open, 'leif', 'yes').as('system').at(deadline).did('closeProposal', close)
    expect(result(story)).toBe('lapsed')
    expect(story.since(open)).toEqual(['BallotCast', 'ProposalClosed'])
  })

  it('[DEC-19] adopts it, or does not', () => {
    expect(result(voted(open))).toBe('adopted')
    expect(result(voted(open, 'leif', 'siri'))).toBe('notAdopted')
    expect(voted(open, 'leif', 'siri').since(open)).not.toContain('MandateAdopted')
  })

  it('[DEC-30] keeps the result as it was when the vote closed', () => {
    const early = vote(vote(open, 'leif', 'yes'), 'dina', 'yes')
      .as('leif')
      .did('closeProposal', close)
    const proposal = findProposal(early.project, 'p')
    expect(proposal?.closing).toMatchObject({ yes: 2, no: 0, blank: 0, at: '2026-01-05T12:00:00.000Z' })
    expect(proposal && currentValidity(early.project, proposal, '2026-01-05')).toMatchObject({
      yes: 2,
      no: 0,
      blank: 0,
      status: 'valid',
    })
    const going = findProposal(open.project, 'p')
    expect(going && currentValidity(open.project, going, '2026-01-05')).toMatchObject({ status: 'pending', yes: 0 })
  })

  it('[DEC-22] counts a partner whose members have partly voted in the same way early and later', () => {
    const more = constitutedWith((story) =>
      story.did('assignRole', role('steeringMember', 'mona', 'solvik'), 'seat-mona'),
    )
    const story = vote(vote(vote(put(more, mandate, 'p', deadline), 'dina', 'no'), 'siri', 'no'), 'leif', 'yes')
    const early = story.as('leif').did('closeProposal', close)
    const late = story.as('leif').at(deadline).did('closeProposal', close)
    for (const told of [early, late]) {
      expect(told.facts('ProposalClosed').at(-1)).toMatchObject({ result: 'notAdopted', yes: 1, no: 2 })
      const proposal = findProposal(told.project, 'p')
      expect(proposal && currentValidity(told.project, proposal, '2026-03-01')).toMatchObject({ yes: 1, no: 2 })
    }
  })

  it('[DEC-21] lets the leader’s vote settle a tie where the rule says so', () => {
    const tie = (casting: boolean) => {
      const story = put(
        constituted({ gate: memberVotes(), ordinary: memberVotes(casting ? leads : {}) }),
        mandate,
        'p',
        deadline,
      )
      return result(vote(vote(vote(story, 'leif', 'yes'), 'dina', 'no'), 'siri', 'blank'))
    }
    expect(tie(true)).toBe('adopted')
    expect(tie(false)).toBe('notAdopted')
  })
})

describe('a proposal whose ground is gone', () => {
  it('[DEC-25] lapses though it was voted for, and says why', () => {
    const story = put(atGate1(), go, 'p').did('withdrawAttestation', {
      gate: 'gate1',
      criterion: 'g1.goals',
      reason: 'Not so.',
    })
    const after = voted(story)
    expect(after.facts('ProposalClosed').at(-1)).toMatchObject({ result: 'lapsed', yes: 3 })
    expect(after.facts('ProposalClosed').at(-1)?.reasons[0]).toEqual({ code: 'basisChanged', who: [] })
    expect(after.since(story)).not.toContain('PhaseEntered')
  })

  it('[DEC-25] is adopted when the ground is there again in time', () => {
    const renewed = put(atGate1(), go, 'p').did('withdrawAttestation', {
      gate: 'gate1',
      criterion: 'g1.goals',
      reason: 'Not so.',
    })
    expect(result(voted(renewed.did('attestCriterion', { gate: 'gate1', criterion: 'g1.goals', version: 1 })))).toBe(
      'adopted',
    )
  })

  it('[DEC-25] that was voted down is not adopted', () => {
    const story = put(atGate1(), go, 'p').did('withdrawAttestation', {
      gate: 'gate1',
      criterion: 'g1.goals',
      reason: 'Not so.',
    })
    const after = voted(story, 'leif')
    expect(after.facts('ProposalClosed').at(-1)).toMatchObject({ result: 'notAdopted' })
    expect(after.facts('ProposalClosed').at(-1)?.reasons[0]).toMatchObject({ code: 'basisChanged' })
  })

  it('[DEC-25] lapses by another decision: the gate was passed, the other one leads nowhere', () => {
    const both = put(
      ready(ready(inTrial(), 'gate3'), 'newTrial'),
      { kind: 'gate', gate: 'newTrial', outcome: 'go' },
      'again',
    )
    const after = voted(put(both, { kind: 'gate', gate: 'gate3', outcome: 'go' }, 'open'))
    expect(result(after, 'open')).toBe('adopted')
    expect(result(after, 'again')).toBe('lapsed')
    expect(after.facts('ProposalClosed').at(-1)).toMatchObject({ proposal: 'again', result: 'lapsed' })
    expect(after.facts('ProposalClosed').at(-1)?.reasons[0]).toEqual({ code: 'basisChanged', who: [] })
  })

  it('[DEC-25] lapses by a new visit of the phase: what it rests on belongs to the earlier one', () => {
    const opening = put(ready(inTrial(), 'gate3'), { kind: 'gate', gate: 'gate3', outcome: 'go' }, 'open')
    const waiver = put(
      opening,
      { kind: 'waiver', gate: 'gate3', criterion: 'g3.openingPlanned', reason: 'No.' },
      'waiver',
    )
    const kept = put(waiver, mandate, 'mandate')
    const again = passed(kept, 'newTrial')
    expect(result(again, 'open')).toBe('lapsed')
    expect(result(again, 'waiver')).toBe('lapsed')
    expect(result(again, 'mandate')).toBe('open')
    const ballot = { proposal: 'open', seat: 'seat-leif', choice: 'yes' }
    expect(again.as('leif').answer('castBallot', ballot)).toBe('proposalNotOpen')
  })

  it('[DEC-25] lapses when the project is terminated', () => {
    const after = decided(put(open, { kind: 'gate', gate: 'gate1', outcome: 'rework', reason: 'No.' }, 'q'), {
      kind: 'terminate',
      reason: 'No money.',
    })
    expect([result(after), result(after, 'q')]).toEqual(['lapsed', 'lapsed'])
  })

  it('[DEC-25] lapses when the gate stops the project that it would have ended', () => {
    const ending = put(atGate1(), { kind: 'terminate', reason: 'No money.' }, 'end')
    const after = decided(ending, { kind: 'gate', gate: 'gate1', outcome: 'stop', reason: 'No money.' })
    expect(result(after, 'end')).toBe('lapsed')
  })

  it.for([
    { kind: 'gate', gate: 'gate1', outcome: 'rework', reason: 'No.' },
    { kind: 'waiver', gate: 'gate1', criterion: 'g1.userSurvey', reason: 'No.' },
    { kind: 'deviation', deviation: 'leak' },
    mandate,
  ])('[DEC-25] about a $kind lapses when the project is paused', (subject) => {
    expect(result(decided(put(escalated(), subject, 'p'), { kind: 'pause', reason: 'Wait.' }))).toBe('lapsed')
  })

  it('[DEC-25] stays open while it may get its ground back', () => {
    const gate = put(atGate1(), go, 'gate').did('withdrawAttestation', {
      gate: 'gate1',
      criterion: 'g1.goals',
      reason: 'Not so.',
    })
    expect(result(decided(gate, mandate), 'gate')).toBe('open')
  })
})

describe('what a decision brings about', () => {
  it('[DEC-26] go leads into the next phase', () => {
    const after = voted(put(atGate1(), go, 'p'))
    expect(after.facts('PhaseEntered')).toMatchObject([
      { phase: 'hovedprosjekt', visit: 1, gate: 'gate1', proposal: 'p' },
    ])
    expect(after.facts('ConditionImposed')).toEqual([])
  })

  it('[DEC-26] conditions become duties', () => {
    const conditions = [
      { text: 'Find a lift.', owner: 'pia', due: '2026-05-01' },
      { text: 'Ask the council.', owner: 'rikke', due: '2026-06-01' },
    ]
    const after = voted(put(atGate1(), { ...go, outcome: 'goWithConditions', conditions }, 'p'))
    expect(after.facts('PhaseEntered')).toHaveLength(1)
    expect(after.facts('ConditionImposed')).toEqual([
      { condition: 'p.1', proposal: 'p', gate: 'gate1', ...conditions[0] },
      { condition: 'p.2', proposal: 'p', gate: 'gate1', ...conditions[1] },
    ])
  })

  it('[DEC-26] rework and hold stand at the gate', () => {
    const rework = voted(put(atGate1(), { ...go, outcome: 'rework', reason: 'Costs.' }, 'p'))
    expect(rework.facts('GateSentBack')).toEqual([{ gate: 'gate1', visit: 1, reason: 'Costs.', proposal: 'p' }])
    expect(rework.state.gates.rulings.get('gate1/1')).toEqual({ sentBack: { proposal: 'p', reason: 'Costs.' } })
    const hold = voted(put(atGate1(), { ...go, outcome: 'hold', reason: 'Wait.', holdUntil: '2026-03-01' }, 'p'))
    expect(hold.facts('GateHeld')).toEqual([{ gate: 'gate1', visit: 1, until: '2026-03-01', proposal: 'p' }])
    expect(hold.facts('PhaseEntered')).toEqual([])
  })

  it('[DEC-26] stop terminates the project', () => {
    const after = voted(put(atGate1(), { ...go, outcome: 'stop', reason: 'No money.' }, 'p'))
    expect(after.facts('ProjectTerminated')).toEqual([{ proposal: 'p', reason: 'No money.' }])
    expect(after.state.lifecycle.status).toBe('terminated')
  })

  it('[DEC-8] a waiver is for this visit, by decision with a reason', () => {
    const waiver = { kind: 'waiver', gate: 'gate1', criterion: 'g1.userSurvey', reason: 'Done last year.' }
    const after = decided(constituted(), waiver, 'p')
    expect(after.facts('CriterionWaived')).toEqual([
      { gate: 'gate1', visit: 1, criterion: 'g1.userSurvey', reason: 'Done last year.', proposal: 'p' },
    ])
  })

  it('[DEC-9] a deviation is approved by the steering group, whatever its size', () => {
    const after = decided(escalated(), { kind: 'deviation', deviation: 'leak', reason: 'The roof must hold.' }, 'p')
    expect(after.facts('DeviationApproved')).toEqual([
      {
        deviation: 'leak',
        level: 'steeringGroup',
        proposal: 'p',
        costNok: 500_000,
        days: 5,
        toleranceCostNok: 100_000,
        toleranceDays: 10,
        reason: 'The roof must hold.',
      },
    ])
  })

  it('[DEC-27] a deviation voted down is rejected', () => {
    const story = put(escalated(), { kind: 'deviation', deviation: 'leak' }, 'p', deadline)
    expect(voted(story, 'leif', 'dina', 'siri').facts('DeviationRejected')).toEqual([
      { deviation: 'leak', level: 'steeringGroup', proposal: 'p', reason: '1/26' },
    ])
    const lapsed = story.as('system').at(deadline).did('closeProposal', close)
    expect(lapsed.since(story)).toEqual(['ProposalClosed'])
    const moved = story.after({
      type: 'DeviationApproved',
      data: { deviation: 'leak', level: 'steeringGroup', costNok: 0, days: 0, toleranceCostNok: 0, toleranceDays: 0 },
    })
    expect(voted(moved, 'leif', 'dina', 'siri').since(moved)).not.toContain('DeviationRejected')
  })
})

describe('withdrawing a proposal', () => {
  const withdraw = { proposal: 'p', reason: 'Put it better.' }

  it('[DEC-33] is for whoever put it, and for those who lead', () => {
    open.when('withdrawProposal', withdraw).thenFacts({ type: 'ProposalWithdrawn', data: withdraw })
    expect(open.as('leif').answer('withdrawProposal', withdraw)).toBe('accepted')
    expect(open.as('dina').answer('withdrawProposal', withdraw)).toBe('accepted')
    expect(open.as('siri').answer('withdrawProposal', withdraw)).toBe('notPermitted')
    const bySiri = constituted().as('siri').did('putProposal', { subject: mandate, deadline }, 'p')
    expect(bySiri.answer('withdrawProposal', withdraw)).toBe('accepted')
    expect(bySiri.as('ingrid').answer('withdrawProposal', withdraw)).toBe('notPermitted')
  })

  it('[DEC-33] is not for somebody who put it but takes part no more', () => {
    const bySiri = constituted().as('siri').did('putProposal', { subject: mandate, deadline }, 'p')
    const left = bySiri.as('stine').did('endRole', { assignment: 'seat-siri', lastDay: '2026-01-10' }).as('siri')
    expect(left.on('2026-01-10').answer('withdrawProposal', withdraw)).toBe('accepted')
    expect(left.on('2026-01-11').answer('withdrawProposal', withdraw)).toBe('noPart')
  })

  it('[DEC-10] ends it for good', () => {
    const after = open.did('withdrawProposal', withdraw)
    expect(result(after)).toBe('withdrawn')
    expect(findProposal(after.project, 'p')?.withdrawal).toMatchObject({ by: 'ingrid', reason: 'Put it better.' })
    after.when('withdrawProposal', withdraw).thenRefused({ code: 'proposalNotOpen' })
    open
      .as('leif')
      .when('withdrawProposal', { ...withdraw, proposal: 'q' })
      .thenRefused({ code: 'proposalUnknown' })
  })
})
