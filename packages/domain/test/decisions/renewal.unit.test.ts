import { describe, expect, it } from 'vitest'
import { findProposal, seatStandings } from '../../src/decisions/queries.ts'
import { tasksOf } from '../../src/project/tasks.ts'
import { constituted } from '../story/beginnings.ts'
import { escalated } from '../story/deviations.ts'
import { atGate1, note, ready } from '../story/gates.ts'
import { memberVotes } from '../story/rules.ts'
import type { Story } from '../story/story.ts'
import { put, vote, voted } from '../story/voting.ts'

const go = { kind: 'gate', gate: 'gate1', outcome: 'go' }
const goals = { gate: 'gate1', criterion: 'g1.goals' }
const attest = { ...goals, evidence: { ...note, text: 'New goals.' } }
/** A Monday. */
const deadline = '2026-01-12T12:00:00.000Z'
const open = put(atGate1(), go, 'p', deadline)

function counting(story: Story): readonly (string | undefined)[] {
  const proposal = findProposal(story.project, 'p')
  if (proposal === undefined) return []
  return seatStandings(story.project, proposal, story.today).map(({ ballot }) => ballot?.choice)
}

describe('new evidence during a vote', () => {
  const two = vote(vote(open, 'leif', 'yes'), 'dina', 'yes').as('ingrid')
  const renewed = two.did('attestCriterion', attest)

  it('[DEC-34] asks everybody anew, on the new basis', () => {
    expect(renewed.since(two)).toEqual(['EvidenceSubmitted', 'CriterionAttested', 'BasisRenewed'])
    expect(counting(renewed)).toEqual([undefined, undefined, undefined])
    expect(findProposal(renewed.project, 'p')?.ballots).toHaveLength(2)
    const basis = findProposal(renewed.project, 'p')?.basis.criteria
    expect(basis?.find(({ criterion }) => criterion === 'g1.goals')).toMatchObject({ evidenceVersion: 2 })
    expect(findProposal(voted(renewed).project, 'p')?.state).toBe('adopted')
    const closed = voted(renewed).facts('ProposalClosed').at(-1)
    expect(closed?.reasons).toContainEqual({ code: 'askedAnew', who: [], count: 2 })
  })

  it('[DEC-34] tells those who had voted', () => {
    const task = (story: Story) => tasksOf(story.project, 'leif', '2026-01-05').find(({ kind }) => kind === 'vote')
    expect(task(two)).toBeUndefined()
    expect(task(renewed)).toMatchObject({ item: 'p', anew: true })
    const siri = tasksOf(renewed.project, 'siri', '2026-01-05').find(({ kind }) => kind === 'vote')
    expect(siri).not.toHaveProperty('anew')
  })

  it('[DEC-34] gives everybody three working days, and moves the deadline by three at most', () => {
    const at = (story: Story) => findProposal(story.project, 'p')?.deadline
    expect(at(renewed)).toBe(deadline)
    expect(at(two.at('2026-01-12T11:00:00.000Z').did('attestCriterion', attest))).toBe('2026-01-15T11:00:00.000Z')
    expect(at(two.at('2026-01-08T15:00:00.000Z').did('attestCriterion', attest))).toBe('2026-01-13T15:00:00.000Z')
    expect(at(two.at('2026-01-10T15:00:00.000Z').did('attestCriterion', attest))).toBe('2026-01-14T15:00:00.000Z')
  })

  it('[DEC-34] counts working days as they are in Norway, where a Friday night is a Saturday already', () => {
    const night = two.at('2026-01-09T23:30:00.000Z').did('attestCriterion', attest)
    expect(findProposal(night.project, 'p')).toMatchObject({
      deadline: '2026-01-13T23:30:00.000Z',
      lastDay: '2026-01-14',
    })
  })

  it('[DEC-34] comes with its confirmation, and once', () => {
    open
      .when('submitEvidence', { ...goals, evidence: note })
      .thenRefused({ code: 'criterionFrozen', values: { citation: '1/26' } })
    renewed.when('attestCriterion', attest).thenRefused({ code: 'askedAnewAlready', values: { citation: '1/26' } })
    expect(voted(renewed, 'siri').answer('attestCriterion', attest)).toBe('accepted')
    expect(atGate1().answer('submitEvidence', { ...goals, evidence: note })).toBe('accepted')
    const rework = put(atGate1(), { ...go, outcome: 'rework', reason: 'Costs.' }, 'p', deadline)
    expect(rework.answer('submitEvidence', { ...goals, evidence: note })).toBe('accepted')
    expect(rework.did('attestCriterion', attest).since(rework)).not.toContain('BasisRenewed')
  })

  it('[DEC-34] waits until the project owner has decided on what was advised', () => {
    const owners = memberVotes({ decidedBy: 'owner' })
    const rules = { gate: owners, ordinary: memberVotes() }
    const owned = constituted().after(
      { type: 'RulesAdopted', data: { version: 2, rules, proposal: 'r' } },
      { type: 'RoleAssigned', data: { assignment: 'o', role: 'projectOwner', person: 'mona', from: '2026-01-05' } },
    )
    const advised = voted(put(ready(owned, 'gate1'), go, 'p', deadline))
    expect(findProposal(advised.project, 'p')?.state).toBe('advised')
    advised.when('attestCriterion', attest).thenRefused({ code: 'criterionFrozen' })
  })
})

describe('what was voted on', () => {
  it('[DEC-35] is what is decided: other evidence lets it lapse', () => {
    const changed = open.after({
      type: 'EvidenceSubmitted',
      data: { ...goals, visit: 1, version: 2, evidence: note },
    })
    const attested = changed.did('attestCriterion', { ...goals, version: 2 })
    expect(voted(attested).facts('ProposalClosed').at(-1)).toMatchObject({ result: 'lapsed', yes: 3 })
    expect(voted(attested).facts('ProposalClosed').at(-1)?.reasons[0]).toEqual({ code: 'basisChanged', who: [] })
  })

  it('[DEC-35] is the same though somebody confirms the same evidence again', () => {
    const again = open
      .did('withdrawAttestation', { ...goals, reason: 'Let me see.' })
      .did('attestCriterion', { ...goals, version: 1 })
    expect(again.since(open)).not.toContain('BasisRenewed')
    expect(findProposal(voted(again).project, 'p')?.state).toBe('adopted')
  })

  it('[DEC-35] is for the partners there were', () => {
    const joined = open.did('admitPartner', { organisation: 'fylket', host: false })
    const place = { gate: 'gate1', visit: 1, partner: 'fylket', version: 1 }
    const anchored = joined.after(
      ...['g1.anchoring', 'g1.letterOfIntent'].flatMap(
        (criterion) =>
          [
            { type: 'EvidenceSubmitted', data: { ...place, criterion, evidence: note } },
            { type: 'CriterionAttested', data: { ...place, criterion } },
          ] as const,
      ),
    )
    expect(voted(anchored).facts('ProposalClosed').at(-1)).toMatchObject({ result: 'lapsed', yes: 3 })
  })

  it('[DEV-18] is the deviation as it was called and weighed', () => {
    const voting = put(escalated(), { kind: 'deviation', deviation: 'leak' }, 'p', deadline)
    const plan = (changes: object) => ({ deviation: 'leak', ...changes })
    const refusal = { code: 'deviationInVote', values: { number: 1, citation: '1/26' } } as const
    voting.when('planDeviation', plan({ title: 'A drop' })).thenRefused(refusal)
    voting.when('planDeviation', plan({ severity: 'low' })).thenRefused(refusal)
    expect(voting.answer('planDeviation', plan({ due: '2026-03-01' }))).toBe('accepted')
    expect(escalated().answer('planDeviation', plan({ title: 'A drop' }))).toBe('accepted')
  })
})
