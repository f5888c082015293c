import { seatsOn } from '../governance/queries.ts'
import { visitsOf } from '../lifecycle/queries.ts'
import type { CommandContext } from '../project/context.ts'
import type { ProjectEvent } from '../project/events.ts'
import type { StartedProject } from '../project/state.ts'
import { applied } from './applied.ts'
import { type Count, counted, countedIfOver } from './counting.ts'
import { isPast } from './deadline.ts'
import { effectsOf, effectsOfRefusal } from './effects.ts'
import type { ProposalResult, Reason, Sitter } from './events.ts'
import { lostGround } from './ground.ts'
import { findProposal, openProposals, runningVotes } from './proposals.ts'
import { type SeatStanding, waitsForMember } from './seats.ts'
import type { Proposal } from './state.ts'
import { refusalOfSubject } from './subject-guards.ts'

/**
 * The closings of every vote whose time is up, the earliest deadline first, each as of its deadline: before anything
 * else is decided, so that nothing that comes later can change them. DEC-32.
 */
export function overdueClosings(project: StartedProject, context: CommandContext): readonly ProjectEvent[] {
  return closings(project, context, (state) =>
    runningVotes(state)
      .filter((vote) => isPast(vote, context.at))
      .toSorted((one, other) => Date.parse(one.deadline) - Date.parse(other.deadline)),
  )
}

/**
 * The closings of every vote in which nobody is left who can vote, after what has just been decided. Votes that still
 * wait for a member are passed over without being counted, so that many open votes make no command slow. DEC-49.
 */
export function completedClosings(project: StartedProject, context: CommandContext): readonly ProjectEvent[] {
  return closings(project, context, (state) => {
    const running = runningVotes(state)
    if (running.length === 0) return []
    const seated = new Set(seatsOn(state, context.today).map(({ seat }) => seat))
    return running.filter((vote) => !waitsForMember(vote, seated))
  })
}

function closings(
  project: StartedProject,
  context: CommandContext,
  votes: (project: StartedProject) => readonly Proposal[],
): readonly ProjectEvent[] {
  let state = project
  const events: ProjectEvent[] = []
  for (const { id } of votes(project)) {
    const vote = findProposal(state, id)
    if (vote?.state !== 'open') continue
    const closed = closingIfOver(state, vote, context)
    events.push(...closed)
    state = applied(state, closed, context)
  }
  return events
}

function closingIfOver(project: StartedProject, vote: Proposal, context: CommandContext): readonly ProjectEvent[] {
  const isOverdue = isPast(vote, context.at)
  const moment = isOverdue ? asOf(vote.deadline, context) : context
  const count = countedIfOver(project, vote, moment, isOverdue)
  return count === undefined ? [] : closing(project, vote, count, moment)
}

/** The same context at an earlier instant: what is decided then is recorded as of then. */
function asOf(at: string, context: CommandContext): CommandContext {
  return { ...context, at, today: context.dayOf(at) }
}

/**
 * Closes a vote: its result, what it brings about, and the end of other proposals that thereby lost their ground. Where
 * the vote is advice, it goes on to the project owner. DEC-25, DEC-42.
 */
export function closing(
  project: StartedProject,
  proposal: Proposal,
  count: Count,
  context: CommandContext,
): readonly ProjectEvent[] {
  const lost = lostGround(project, proposal, context)
  if (proposal.rule.decidedBy === 'owner' && proposal.state === 'open' && lost === undefined) {
    return [advice(proposal, count, context)]
  }
  const { result = 'notAdopted', reasons } = count.validity
  return concluded(
    project,
    proposal,
    {
      result: result === 'adopted' && lost !== undefined ? 'lapsed' : result,
      reasons: lost === undefined ? reasons : [lost, ...reasons],
      count,
    },
    context,
  )
}

interface Conclusion {
  readonly result: ProposalResult
  readonly reasons: readonly Reason[]
  readonly count: Count
  readonly owner?: string
  readonly ownerReason?: string
}

/** A result with all that it brings about. */
export function concluded(
  project: StartedProject,
  proposal: Proposal,
  conclusion: Conclusion,
  context: CommandContext,
): readonly ProjectEvent[] {
  const closed = closedBy(proposal, conclusion, context)
  const effects = effectsOfResult(project, proposal, conclusion.result, context)
  const after = applied(project, [closed, ...effects], context)
  return [closed, ...effects, ...lapses(project, after, context)]
}

function effectsOfResult(
  project: StartedProject,
  proposal: Proposal,
  result: ProposalResult,
  context: CommandContext,
): readonly ProjectEvent[] {
  switch (result) {
    case 'adopted':
      return effectsOf(project, proposal, context)
    case 'notAdopted':
      return effectsOfRefusal(project, proposal)
    case 'lapsed':
      return []
    default:
      return result satisfies never
  }
}

/** The open proposals that the steering group can no longer decide on after what has just happened. */
function lapses(before: StartedProject, after: StartedProject, context: CommandContext): readonly ProjectEvent[] {
  const moved = visitsOf(after).length > visitsOf(before).length
  return openProposals(after)
    .filter(({ subject }) => (moved && isAboutGate(subject)) || losesGround(after, subject, context))
    .map((proposal) => {
      const count = counted(after, proposal, context.today, true)
      const reasons: readonly Reason[] = [{ code: 'basisChanged', who: [] }, ...count.validity.reasons]
      return closedBy(proposal, { result: 'lapsed', reasons, count }, context)
    })
}

/** What is asked about a gate rests on the visit it was asked in, even where the next visit has the same gates. */
function isAboutGate({ kind }: Proposal['subject']): boolean {
  return kind === 'gate' || kind === 'waiver'
}

/** A gate whose criteria are unmet for the moment may still get them back before its vote closes. */
function losesGround(project: StartedProject, subject: Proposal['subject'], { today }: CommandContext): boolean {
  const refusal = refusalOfSubject(project, subject, today)
  return refusal !== undefined && refusal.rejection.code !== 'gateNotReady'
}

function closedBy(
  { id: proposal }: Proposal,
  { result, reasons, count, owner, ownerReason }: Conclusion,
  { today: closedOn, at }: CommandContext,
): ProjectEvent {
  const { yes, no, blank } = count.validity
  return {
    type: 'ProposalClosed',
    data: {
      proposal,
      result,
      reasons: reasons.map(asOver),
      yes,
      no,
      blank,
      closedOn,
      asOf: at,
      sitters: sittersOf(count.seats),
      ...(owner === undefined ? {} : { owner }),
      ...(ownerReason === undefined ? {} : { ownerReason }),
    },
  }
}

/** Whatever has ended awaits no project owner. DEC-56. */
function asOver(reason: Reason): Reason {
  return reason.code === 'advice' ? { ...reason, code: 'wasAdvice' } : reason
}

function advice({ id: proposal }: Proposal, { seats, validity }: Count, { at }: CommandContext): ProjectEvent {
  const { yes, no, blank, reasons, status } = validity
  const favours = status === 'valid'
  return {
    type: 'AdviceGiven',
    data: { proposal, reasons, yes, no, blank, favours, asOf: at, sitters: sittersOf(seats) },
  }
}

function sittersOf(seats: readonly SeatStanding[]): readonly Sitter[] {
  return seats.flatMap(({ seat, person }) => (person === undefined ? [] : [{ seat, person }]))
}
