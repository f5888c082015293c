import { check } from '@samstyre/event-sourcing'
import { openProposals } from '../../src/decisions/queries.ts'
import { findDeviation } from '../../src/deviations/queries.ts'
import { missingCriteria } from '../../src/gates/queries.ts'
import { mandateOf } from '../../src/governance/queries.ts'
import { currentVisit, findGate, statusOf } from '../../src/lifecycle/queries.ts'
import { type ProjectEvent, projectEventSchemas } from '../../src/project/events.ts'
import { plainCount } from '../second-count/count.ts'
import { plainSeats, sittersOn } from '../second-count/read.ts'
import type { Story } from '../story/story.ts'
import type { Move } from './moves.ts'
import { usurpation } from './powers.ts'

/** An accepted command: the story before it, who did what, the story after it. */
export interface Accepted {
  readonly before: Story
  readonly move: Move
  readonly after: Story
}

/** Everything that is wrong with an accepted command, as sentences. There must never be one. */
export function wrongsOf(accepted: Accepted): readonly string[] {
  const { before, move, after } = accepted
  const events = eventsOf(after).slice(before.history.length)
  return [
    ...events.flatMap(misfits),
    ...events.flatMap((event) => wrongsOfEvent(accepted, events, event)),
    ...withReason('somebody did what they may not', usurpation(before.project, move, before.today)),
    ...wrongsOfStatus(accepted, events),
    ...wrongsOfPeople(after),
    ...wrongsOfProposals(after),
  ]
}

function eventsOf(story: Story): readonly ProjectEvent[] {
  return story.history.map(({ event }) => event)
}

function misfits({ type, data }: ProjectEvent): readonly string[] {
  const checked = check(projectEventSchemas[type], data)
  const isStoredAsIs = JSON.stringify(data) === JSON.stringify(JSON.parse(JSON.stringify(data)))
  return checked.fits && isStoredAsIs ? [] : [`${type} does not fit its schema: ${JSON.stringify(checked)}`]
}

function wrongsOfEvent(accepted: Accepted, events: readonly ProjectEvent[], event: ProjectEvent): readonly string[] {
  switch (event.type) {
    case 'ProposalClosed':
      return wrongsOfClosing(accepted, events, event.data)
    case 'PhaseEntered':
      return wrongsOfPassage(accepted, events, event.data)
    case 'DeviationApproved':
    case 'DeviationRejected':
      return wrongsOfDeviation(accepted, events, event)
    default:
      return []
  }
}

type DataOf<Type extends ProjectEvent['type']> = Extract<ProjectEvent, { readonly type: Type }>['data']

function putOf(events: readonly ProjectEvent[], proposal: string): DataOf<'ProposalPut'> | undefined {
  const puts = events.flatMap((event) => (event.type === 'ProposalPut' ? [event.data] : []))
  return puts.find((put) => put.proposal === proposal)
}

function adviceIn(facts: readonly ProjectEvent[], proposal: string): DataOf<'AdviceGiven'> | undefined {
  const given = facts.flatMap((event) => (event.type === 'AdviceGiven' ? [event.data] : []))
  return given.find((advice) => advice.proposal === proposal)
}

/** Why a proposal that was voted for may lapse. */
const groundGone: readonly string[] = ['basisChanged', 'conditionOwnerGone', 'conditionDayPast', 'holdDayPast']

function wrongsOfClosing(
  { before, after }: Accepted,
  events: readonly ProjectEvent[],
  { proposal, result, reasons, closedOn, yes, no, blank, owner }: DataOf<'ProposalClosed'>,
): readonly string[] {
  const put = putOf(eventsOf(after), proposal)
  if (put === undefined) return ['a vote closed that never began']
  const known = [
    ...eventsOf(before),
    ...events.slice(
      0,
      events.findIndex(({ type, data }) => type === 'ProposalClosed' && data.proposal === proposal),
    ),
  ]
  const { rule, alsoUnder = [] } = put
  const advice = adviceIn(known, proposal)
  const day = advice?.asOf.slice(0, 'yyyy-mm-dd'.length) ?? closedOn
  const counted = plainCount([rule, ...alsoUnder], plainSeats(put, known, sittersOn(day, known)))
  const isGroundGone = reasons.some(({ code }) => groundGone.includes(code))
  const expected = isGroundGone && counted.result === 'adopted' ? 'lapsed' : counted.result
  const isLapsedByAnother = isGroundGone && result === 'lapsed'
  const sameVotes = yes === counted.yes && no === counted.no && blank === counted.blank
  // Where the project owner decides, the vote binds nobody. DEC-42.
  const isOwners = owner !== undefined && advice !== undefined
  if (sameVotes && (result === expected || isLapsedByAnother || isOwners)) return []
  return [`a vote came to ${result}, ${yes}:${no}:${blank}, and counted once more to ${JSON.stringify(counted)}`]
}

function wrongsOfPassage(
  { before, after }: Accepted,
  events: readonly ProjectEvent[],
  { gate: passed, proposal, phase, visit }: DataOf<'PhaseEntered'>,
): readonly string[] {
  const gate = findGate(before.project, passed)
  const put = putOf(eventsOf(before), proposal)
  const isAdopted = events.some(
    ({ type, data }) => type === 'ProposalClosed' && data.proposal === proposal && data.result === 'adopted',
  )
  if (gate === undefined || put === undefined || !isAdopted) return ['a gate was passed without a decision']
  const { subject } = put
  const isForIt =
    subject.kind === 'gate' && subject.gate === passed && ['go', 'goWithConditions'].includes(subject.outcome)
  const stays = before.project.lifecycle.visits.filter((stay) => stay.phase === phase).length
  return [
    ...(isForIt ? [] : ['a gate was passed by a decision about something else']),
    ...(put.basis.criteria.every(({ status }) => status === 'met' || status === 'waived')
      ? []
      : ['a gate was passed on a basis that had something missing']),
    ...(missingCriteria(before.project, gate, before.today).length === 0
      ? []
      : ['a gate was passed that was not ready']),
    ...(gate.from === currentVisit(before.project).phase && gate.to === phase && visit === stays + 1
      ? []
      : ['a gate was passed from somewhere else']),
    ...(statusOf(after.project) === 'running' ? [] : ['a gate was passed while the project did not run']),
  ]
}

function wrongsOfDeviation(
  { before, move }: Accepted,
  events: readonly ProjectEvent[],
  { data }: Extract<ProjectEvent, { readonly type: 'DeviationApproved' | 'DeviationRejected' }>,
): readonly string[] {
  const deviation = findDeviation(before.project, data.deviation)
  if (deviation === undefined) return ['a deviation was decided that nobody reported']
  const partners = before.project.governance.partners
  const silent = deviation.affects.filter((partner) => {
    const known = partners.get(partner)
    const takesPart = known !== undefined && known.left === undefined
    // What had been lifted to the steering group is decided there, also when a partner comes back meanwhile.
    const isBack = data.level === 'steeringGroup' && (known?.since ?? '') > deviation.reportedAt
    return takesPart && !isBack && !Object.hasOwn(deviation.assessments, partner)
  })
  const mandate = mandateOf(before.project)
  const isWithin = deviation.costNok <= mandate.costNok && deviation.days <= mandate.days
  const isVoted = events.some((event) => event.type === 'ProposalClosed' && event.data.proposal === data.proposal)
  return [
    ...(silent.length === 0 ? [] : [`a deviation was decided though ${silent.join()} had not assessed it`]),
    ...(data.level === 'steeringGroup' || isWithin ? [] : ['the project manager decided over tolerance']),
    ...(data.level === 'steeringGroup' || deviation.state === 'assessed'
      ? []
      : [`${move.actor} decided on a deviation that was ${deviation.state}`]),
    ...(data.level === 'projectManager' || (isVoted && deviation.state === 'escalated')
      ? []
      : ['the steering group decided without a vote']),
  ]
}

const takenWhilePaused = [
  'assignRole',
  'endRole',
  'putProposal',
  'castBallot',
  'handOverSeat',
  'takeBackSeat',
  'raiseObjection',
  'ruleOnObjection',
  'recordProtest',
  'decideAsOwner',
  'closeProposal',
  'withdrawProposal',
  'commentDeviation',
]

function wrongsOfStatus({ before, move }: Accepted, events: readonly ProjectEvent[]): readonly string[] {
  const status = statusOf(before.project)
  if (status === 'terminated') return [`${move.name} was taken though the project is over`]
  // A vote that was overdue is counted first, and may have ended the pause. DEC-32.
  const isPaused = status === 'paused' && !events.some(({ type }) => type === 'ProjectResumed')
  return isPaused && !takenWhilePaused.includes(move.name) ? [`${move.name} was taken during a pause`] : []
}

/** There is one leader and one deputy leader, always a manager, and an auditor does nothing else: on every day. */
function wrongsOfPeople({ project, today }: Story): readonly string[] {
  const { assignments, partners } = project.governance
  const held = [...assignments.values()].filter(({ from, to }) => to === undefined || from <= to)
  const counting = held.filter(({ partner }) => partner === undefined || partners.get(partner)?.left === undefined)
  const days = new Set([
    today,
    '2100-01-01',
    ...held.flatMap(({ from, to }) => [from, ...(to === undefined ? [] : [to])]),
  ])
  return [...days].flatMap((day) => {
    const on = (roles: typeof held) => roles.filter(({ from, to }) => from <= day && (to === undefined || day <= to))
    const roles = on(held)
    const single = (role: string) => roles.filter((one) => one.role === role).length <= 1
    const auditors = roles.filter(({ role }) => role === 'auditor').map(({ person }) => person)
    const isManaged = day < today || on(counting).some(({ role }) => role === 'projectManager')
    return [
      ...(single('steeringLeader') && single('steeringDeputyLeader') ? [] : [`two leaders on ${day}`]),
      ...(isManaged ? [] : [`nobody manages the project on ${day}`]),
      ...(roles.some(({ role, person }) => role !== 'auditor' && auditors.includes(person))
        ? [`an auditor with another role on ${day}`]
        : []),
    ]
  })
}

function wrongsOfProposals({ project }: Story): readonly string[] {
  const open = openProposals(project).map(({ subject }) => {
    const { kind, gate, criterion, deviation, partner, seat, role }: Record<string, unknown> = { ...subject }
    return JSON.stringify([kind, gate, criterion, deviation, partner, seat, role])
  })
  return new Set(open).size === open.length ? [] : ['the same thing was put to the vote twice']
}

function withReason(what: string, why: string | undefined): readonly string[] {
  return why === undefined ? [] : [`${what}: ${why}`]
}
