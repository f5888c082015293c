import { describe, expect, it } from 'vitest'
import type { Reason } from '../../src/decisions/events.ts'
import { currentValidity, findProposal } from '../../src/decisions/queries.ts'
import { tasksOf } from '../../src/project/tasks.ts'
import { constituted, role, withPeople } from '../story/beginnings.ts'
import { memberVotes } from '../story/rules.ts'
import type { Story } from '../story/story.ts'
import { put, vote, voted } from '../story/voting.ts'

const owners = memberVotes({ decidedBy: 'owner' })
const mandate = { kind: 'mandate', costNok: 5, days: 6, reason: 'Less money.' }
const pause = { kind: 'pause', reason: 'Wait.' }
const paused = { type: 'ProjectPaused', data: { proposal: 'x', reason: 'Other.' } } as const
const deadline = '2026-02-01T12:00:00.000Z'
const owned = withPeople()
  .did('assignRole', role('projectOwner', 'mona'))
  .as('leif')
  .did('constituteSteeringGroup', { rules: { gate: owners, ordinary: owners }, costNok: 100_000, days: 10 })
  .as('ingrid')
const open = put(owned, mandate, 'p', deadline)
const advised = voted(open)
const adopts = { proposal: 'p', adopts: true }

function state(story: Story): string | undefined {
  return findProposal(story.project, 'p')?.state
}

const codesOf = (reasons: readonly Reason[] = []) => reasons.map(({ code }) => code)

/** What the result of the vote, as it is read, says about advice. */
function aboutAdvice({ project, today }: Story): readonly (readonly [string, readonly string[]])[] {
  const proposal = findProposal(project, 'p')
  const reasons = proposal === undefined ? [] : currentValidity(project, proposal, today).reasons
  return reasons.filter(({ code }) => /advice/i.test(code)).map(({ code, who }) => [code, who])
}

describe('a project owner who decides after advice', () => {
  it('[DEC-42] is bound by nobody’s vote: the count is advice', () => {
    expect(state(advised)).toBe('advised')
    expect(advised.since(open)).toEqual(['BallotCast', 'BallotCast', 'BallotCast', 'AdviceGiven'])
    expect(advised.facts('AdviceGiven').at(-1)).toMatchObject({ favours: true, yes: 3 })
    const adopted = advised.as('mona').did('decideAsOwner', adopts)
    expect(state(adopted)).toBe('adopted')
    expect(adopted.since(advised)).toEqual(['ProposalClosed', 'MandateAdopted'])
    expect(adopted.facts('ProposalClosed').at(-1)).toMatchObject({ owner: 'mona', yes: 3 })
  })

  it('[DEC-42] is told of the votes as advice as long as nobody has decided', () => {
    expect(aboutAdvice(open)).toEqual([['advice', []]])
    expect(aboutAdvice(advised)).toEqual([['advice', []]])
    expect(codesOf(advised.facts('AdviceGiven').at(-1)?.reasons)).toContain('advice')
    expect(aboutAdvice(voted(put(constituted(), mandate, 'p')))).toEqual([])
  })

  it('[DEC-56] has a result that says what was decided, and that the votes were advice', () => {
    const results = {
      ownerAdopted: advised.as('mona').did('decideAsOwner', adopts),
      ownerDeclined: advised.as('mona').did('decideAsOwner', { proposal: 'p', adopts: false, reason: 'Too dear.' }),
    }
    for (const [code, decided] of Object.entries(results)) {
      const reasons = decided.facts('ProposalClosed').at(-1)?.reasons
      expect(reasons?.[0]).toEqual({ code, who: ['mona'] })
      expect(codesOf(reasons).filter((said) => /advice/i.test(said))).toEqual(['wasAdvice'])
      expect(aboutAdvice(decided)).toEqual([['wasAdvice', []]])
    }
  })

  it('[DEC-56] is not awaited by a proposal that ended before the decision', () => {
    const withdrawn = advised.did('withdrawProposal', { proposal: 'p', reason: 'Put it better.' })
    expect(aboutAdvice(withdrawn)).toEqual([['wasAdvice', []]])
    const both = voted(put(voted(put(owned, pause, 'p', deadline)), { kind: 'terminate', reason: 'Over.' }, 'q'))
    const lapsed = [
      put(owned, pause, 'p', deadline).after(paused).as('system').at(deadline).did('closeProposal', { proposal: 'p' }),
      both.as('mona').did('decideAsOwner', { proposal: 'q', adopts: true }),
    ]
    for (const story of lapsed) {
      const codes = codesOf(story.facts('ProposalClosed').find(({ proposal }) => proposal === 'p')?.reasons)
      expect(codes[0]).toBe('basisChanged')
      expect(codes.filter((code) => /advice|owner/i.test(code))).toEqual(['wasAdvice'])
    }
  })

  it('[DEC-42] gives a reason for another way than the advice', () => {
    const against = voted(open, 'leif', 'dina')
    against.as('mona').when('decideAsOwner', adopts).thenRefused({ code: 'ownerReasonMissing' })
    const adopted = against.as('mona').did('decideAsOwner', { ...adopts, reason: 'We must.' })
    expect(adopted.facts('ProposalClosed').at(-1)).toMatchObject({ result: 'adopted', ownerReason: 'We must.' })
    advised
      .as('mona')
      .when('decideAsOwner', { proposal: 'p', adopts: false })
      .thenRefused({ code: 'ownerReasonMissing' })
    const declined = advised.as('mona').did('decideAsOwner', { proposal: 'p', adopts: false, reason: 'Too dear.' })
    expect(state(declined)).toBe('notAdopted')
    expect(against.as('mona').answer('decideAsOwner', { proposal: 'p', adopts: false })).toBe('accepted')
  })

  it('[DEC-42] decides after the vote, alone and once', () => {
    open
      .as('mona')
      .when('decideAsOwner', adopts)
      .thenRefused({ code: 'adviceAwaited', values: { citation: '1/26', deadline } })
    for (const actor of ['leif', 'ingrid', 'arne'])
      expect(advised.as(actor).answer('decideAsOwner', adopts)).toBe('notOwner')
    const done = advised.as('mona').did('decideAsOwner', adopts)
    done.when('decideAsOwner', adopts).thenRefused({ code: 'proposalNotOpen' })
    done.when('decideAsOwner', { ...adopts, proposal: 'q' }).thenRefused({ code: 'proposalUnknown' })
    advised
      .as('leif')
      .when('castBallot', { proposal: 'p', seat: 'seat-leif', choice: 'no' })
      .thenRefused({ code: 'adviceGiven', values: { citation: '1/26' } })
  })

  it('[DEC-42] is asked when the deadline passes, whatever was said by then', () => {
    const silent = open.as('system').at(deadline).did('closeProposal', { proposal: 'p' })
    expect(state(silent)).toBe('advised')
    expect(silent.facts('AdviceGiven').at(-1)).toMatchObject({ favours: false, yes: 0, asOf: deadline })
    expect(tasksOf(silent.project, 'mona', '2026-02-01').map(({ kind }) => kind)).toEqual(['decideAsOwner'])
    expect(tasksOf(silent.project, 'leif', '2026-02-01').map(({ kind }) => kind)).not.toContain('decideAsOwner')
  })

  it('[DEC-33] leaves what nobody has decided to be withdrawn', () => {
    expect(state(advised.did('withdrawProposal', { proposal: 'p', reason: 'Put it better.' }))).toBe('withdrawn')
  })

  it('[DEC-25] adopts nothing that has lost its ground', () => {
    const lapsed = voted(put(owned, pause, 'p', deadline))
      .after(paused)
      .as('mona')
      .did('decideAsOwner', adopts)
    expect(lapsed.facts('ProposalClosed').at(-1)).toMatchObject({ result: 'lapsed' })
    expect(lapsed.facts('ProposalClosed').at(-1)?.reasons.slice(0, 2)).toEqual([
      { code: 'basisChanged', who: [] },
      { code: 'ownerWouldAdopt', who: ['mona'] },
    ])
  })

  it('[DEC-50] gives the decision away only where the vote passes under the new rules too', () => {
    const unanimous = memberVotes({ majority: { kind: 'all' } })
    const change = { kind: 'rules', rules: { gate: unanimous, ordinary: unanimous }, reason: 'Together.' }
    const proposed = put(owned, change, 'p', deadline)
    const split = vote(vote(vote(proposed, 'leif', 'yes'), 'dina', 'yes'), 'siri', 'no')
    const lapsed = split.as('mona').did('decideAsOwner', { ...adopts, reason: 'Still.' })
    expect(lapsed.facts('ProposalClosed').at(-1)).toMatchObject({ result: 'lapsed' })
    const all = voted(proposed).as('mona').did('decideAsOwner', adopts)
    expect(state(all)).toBe('adopted')
  })
})
