import type { Choose } from '@samstyre/event-sourcing/sample'
import { findProposal, openProposals, seatStandings } from '../../src/decisions/queries.ts'
import { allAssignments, allSeats, completedSet } from '../../src/governance/queries.ts'
import { statusOf } from '../../src/lifecycle/queries.ts'
import { choicesOf, oneOf } from '../properties/chance.ts'
import type { Move } from '../properties/moves.ts'
import { constituted, partnersAgree, role } from '../story/beginnings.ts'
import { decider } from '../story/deciders.ts'
import type { Story } from '../story/story.ts'

/** Whose people act together: those of one partner, with everybody who belongs to none. */
const own: Readonly<Record<string, readonly string[]>> = {
  solvik: ['leif', 'dag', 'rikke'],
  nav: ['dina', 'dorte', 'nils'],
  skatt: ['siri', 'stine'],
}
const unattached = ['ingrid', 'mona', 'olav', 'pia', 'sofie']
const partners = Object.keys(own)

/** A sequence that was played: what was accepted, and what was adopted though it takes others. */
export interface Played {
  readonly accepted: number
  readonly types: readonly string[]
  readonly wrong?: string
}

const acceptedAtLeast = 30
const triesAtMost = 2000
/** After so many tries in a row that were all refused nothing is left to try: everybody of the partner may have left. */
const refusedAtMost = 150

/** At gates every partner says yes; on anything else more partners are for than against, half of them taking part. */
const rules = completedSet({
  ...partnersAgree,
  gate: { ...partnersAgree.gate, majority: { kind: 'all' }, splitPartner: 'against' },
})
/** The same, where an empty seat is left out of the quorum: who could empty the seats of others would decide alone. */
const withoutEmpty = {
  gate: { ...rules.gate, quorumBase: 'seatsThatMayVote' },
  ordinary: rules.ordinary,
} as const

/**
 * People of one partner try whatever they can think of, after the steering group has constituted itself. In between the
 * others vote on what is open, each as they like, and do nothing else.
 */
export function play(number: number): Played {
  const choose = choicesOf(number)
  const hostile = oneOf(partners, choose) ?? 'solvik'
  const team = [...(own[hostile] ?? []), ...unattached]
  const begun = constituted(choose(2) === 0 ? rules : withoutEmpty, 'loop')
  const types: string[] = []
  let story = begun
  let accepted = 0
  let refused = 0
  for (let tries = 0; accepted < acceptedAtLeast && tries < triesAtMost; tries += 1) {
    const moves = choose(12) === 0 ? others(story, hostile, choose) : [hostileMove(story, team, choose)]
    const steps = stepsOf(story, moves)
    accepted += steps.length
    types.push(...steps.flatMap(({ before, after }) => after.since(before)))
    const wrong = steps.map((step) => usurped(step, hostile)).find((what) => what !== undefined)
    if (wrong !== undefined) return { accepted, types, wrong: `sequence ${number}: ${wrong}` }
    story = steps.at(-1)?.after ?? story
    refused = steps.length > 0 ? 0 : refused + 1
    if (isOver(story, refused)) [story, refused] = [begun, 0]
  }
  return { accepted, types }
}

interface Step {
  readonly move: Move
  readonly before: Story
  readonly after: Story
}

/** The moves that were accepted, one after the other. */
function stepsOf(story: Story, moves: readonly Move[]): readonly Step[] {
  const steps: Step[] = []
  for (const move of moves) {
    const before = steps.at(-1)?.after ?? story
    const after = tried(before, move)
    if (after !== undefined) steps.push({ move, before, after })
  }
  return steps
}

/** Whether another project begins, because this one is over or nothing in it is left to try. */
function isOver(story: Story, refused: number): boolean {
  return statusOf(story.project) === 'terminated' || refused > refusedAtMost
}

function tried(story: Story, move: Move): Story | undefined {
  const before = story.as(move.actor)
  const decision = decider.decide(before.state, move, before.context())
  return decision.accepted ? before.after(...decision.events) : undefined
}

function usurped({ move, before, after }: Step, hostile: string): string | undefined {
  const closed = after.history.slice(before.history.length).map(({ event }) => event)
  const wrong = closed
    .flatMap(({ type, data }) => (type === 'ProposalClosed' && data.result === 'adopted' ? [data.proposal] : []))
    .map((proposal) => takenFromOthers(after, proposal, hostile))
    .find((what) => what !== undefined)
  return wrong && `${wrong}, last by ${move.name}`
}

/** Why something should not have been adopted: fewer of the other partners went along than the rules then in force take. */
function takenFromOthers(story: Story, proposal: string, hostile: string): string | undefined {
  const known = findProposal(story.project, proposal)
  const kind = known?.subject.kind ?? 'nothing'
  // Gates and what leads around them take a yes of all; anything else that another partner takes part and is not against.
  const isEasy = easyKinds.includes(kind) || known?.rulesVersion !== 1
  const ballots = story.facts('BallotCast').filter((cast) => cast.proposal === proposal)
  const others = partners.filter((partner) => partner !== hostile)
  const willing = others.filter((partner) => {
    const last = ballots.findLast(({ person }) => own[partner]?.includes(person))
    return last?.choice === 'yes' || (isEasy && last?.choice === 'blank')
  })
  const wanted = isEasy ? 1 : others.length
  if (willing.length >= wanted) return undefined
  return `${hostile} had ${kind} adopted with ${willing.length} of the ${wanted} others that it takes`
}

const easyKinds = ['pause', 'resume', 'waiver', 'deviation', 'mandate']

/** The others vote on what is open, from the seats they sit in. */
function others(story: Story, hostile: string, choose: Choose): readonly Move[] {
  const proposal = oneOf(openProposals(story.project), choose)
  if (proposal === undefined) return []
  const isLast = ['terminate', 'gate'].includes(proposal.subject.kind)
  const mood = isLast ? -choose(30) : choose(3)
  return seatStandings(story.project, proposal, story.today).flatMap(({ seat, holder }) => {
    const isOther = partners.some((partner) => partner !== hostile && own[partner]?.includes(holder ?? ''))
    if (!isOther || holder === undefined || choose(5) === 0) return []
    const choice =
      mood > 0 && choose(6) > 0
        ? 'yes'
        : (oneOf(mood < 0 ? ['yes', 'no', 'no', 'no'] : ['yes', 'no', 'blank'], choose) ?? 'no')
    return [{ actor: holder, name: 'castBallot', input: { proposal: proposal.id, seat, choice } }]
  })
}

function hostileMove(story: Story, team: readonly string[], choose: Choose): Move {
  const { project, today } = story
  const one = <Item>(items: readonly Item[]) => oneOf(items, choose)
  const actor = one(team) ?? 'mona'
  const friend = one(team) ?? 'mona'
  const vote = one(openProposals(project))
  const standing = vote && one(seatStandings(project, vote, today))
  const seat = one(allSeats(project))
  const proposal = vote?.id ?? 'none'
  const place = { proposal, seat: standing?.seat ?? 'none' }
  const cause = one(['absent', 'disqualified'])
  const rank = one(['deputy', 'partnerRepresentative', 'projectOwner', 'projectManager', ...ranks]) ?? 'deputy'
  const partner = one(partners)
  const subject = one(subjects(story, friend))
  const assignment = one(allAssignments(project))?.id
  const reason = 'So.'
  const voting = { actor: standing?.holder !== undefined && team.includes(standing.holder) ? standing.holder : actor }
  const putting = { actor, name: 'putProposal', input: { subject, deadline: '2027-01-11T12:00:00.000Z' } } as const
  const ballot = { ...voting, name: 'castBallot', input: { ...place, choice: choose(8) === 0 ? 'no' : 'yes' } } as const
  const taking = { ...role(seat?.role ?? 'deputy', friend, seat?.partner, today), seat: seat?.id }
  const moves: readonly Move[] = [
    ...[putting, putting, ballot, ballot, ballot],
    { actor, name: 'handOverSeat', input: { ...place, cause, ...(cause === 'absent' ? { deputy: friend } : {}) } },
    { actor, name: 'raiseObjection', input: { ...place, cause } },
    { actor, name: 'ruleOnObjection', input: { proposal, objection: one(vote?.objections ?? [])?.id, upholds: true } },
    { actor, name: 'assignRole', input: role(rank, friend, partner, today) },
    { actor, name: 'assignRole', input: taking },
    { actor, name: 'endRole', input: { assignment, lastDay: '2026-01-04' } },
    { actor, name: 'closeProposal', input: { proposal } },
    { actor, name: 'takeBackSeat', input: place },
    { actor, name: 'removePartner', input: { partner, reason } },
    { actor, name: 'decideAsOwner', input: { proposal, adopts: true, reason } },
    choose(8) === 0 ? { actor, name: 'withdrawProposal', input: { proposal, reason } } : ballot,
  ]
  return one(moves) ?? ballot
}

const ranks = ['steeringLeader', 'steeringDeputyLeader', 'steeringMember']

/** What would be worth having adopted. */
function subjects({ project }: Story, friend: string): readonly object[] {
  const reason = 'Because we say so.'
  const easy = { ...rules.ordinary, abstention: 'against' }
  const held = allSeats(project)
  const spare = held.filter(({ partner }) => held.filter((other) => other.partner === partner).length > 1).at(-1)?.id
  return [
    { kind: 'mandate', costNok: 5, days: 6, reason },
    { kind: 'mandate', costNok: 5_000_000, days: 600, reason },
    { kind: 'pause', reason },
    { kind: 'resume', reason },
    { kind: 'terminate', reason },
    { kind: 'rules', rules: { gate: easy, ordinary: easy }, reason },
    { kind: 'addSeat', partner: 'solvik', reason },
    ...(spare === undefined ? [] : [{ kind: 'removeSeat', seat: spare, reason }]),
    { kind: 'appointment', role: 'projectOwner', person: friend, reason },
    ...project.definition.gates.map(({ id }) => ({ kind: 'gate', gate: id, outcome: 'stop', reason })),
  ]
}
