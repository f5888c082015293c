import { visitsOf } from '../lifecycle/queries.ts'
import type { CommandContext } from '../project/context.ts'
import type { ProjectEvent } from '../project/events.ts'
import { evolveSlice } from '../project/evolve.ts'
import { isStarted, type StartedProject } from '../project/state.ts'
import { effectsOf, effectsOfRefusal } from './effects.ts'
import type { ProposalResult, Reason } from './events.ts'
import { findProposal, openProposals } from './proposals.ts'
import { seatStandings } from './seats.ts'
import type { Proposal } from './state.ts'
import { refusalOfSubject } from './subject-guards.ts'
import { type Validity, validityOf } from './validity.ts'

/** The given facts, and the closing of the proposal with all it brings about if they complete the vote. */
export function withClosing(
  project: StartedProject,
  proposal: string,
  events: readonly ProjectEvent[],
  context: CommandContext,
): readonly ProjectEvent[] {
  const after = applied(project, events, context)
  const known = findProposal(after, proposal)
  if (known === undefined) return events
  const validity = validityOf(known.rule, seatStandings(known), false)
  return validity.complete ? [...events, ...closing(after, known, validity, context)] : events
}

/** Closes a vote: its result, what it brings about, and the end of other proposals that thereby lost their ground. DEC-25. */
export function closing(
  project: StartedProject,
  proposal: Proposal,
  validity: Validity,
  context: CommandContext,
): readonly ProjectEvent[] {
  const stands = refusalOfSubject(project, proposal.subject, context.today) === undefined
  const result = resultOf(validity, stands)
  const reasons: readonly Reason[] = stands
    ? validity.reasons
    : [{ code: 'basisChanged', who: [] }, ...validity.reasons]
  const closed = closedBy(proposal, result, reasons, validity, context)
  const effects = effectsOfResult(project, proposal, result)
  const after = applied(project, [closed, ...effects], context)
  return [closed, ...effects, ...lapses(project, after, context)]
}

function effectsOfResult(project: StartedProject, proposal: Proposal, result: ProposalResult): readonly ProjectEvent[] {
  switch (result) {
    case 'adopted':
      return effectsOf(project, proposal)
    case 'notAdopted':
      return effectsOfRefusal(project, proposal)
    case 'lapsed':
      return []
    default:
      return result satisfies never
  }
}

/** Without a quorum there is no decision at all; a proposal whose ground is gone cannot be adopted any more. */
function resultOf({ status, quorate }: Validity, stands: boolean): ProposalResult {
  if (!quorate || (status === 'valid' && !stands)) return 'lapsed'
  return status === 'valid' ? 'adopted' : 'notAdopted'
}

/** The open proposals that the steering group can no longer decide on after what has just happened. */
function lapses(before: StartedProject, after: StartedProject, context: CommandContext): readonly ProjectEvent[] {
  const moved = visitsOf(after).length > visitsOf(before).length
  return openProposals(after)
    .filter(({ subject }) => (moved && isAboutGate(subject)) || losesGround(after, subject, context))
    .map((proposal) => {
      const validity = validityOf(proposal.rule, seatStandings(proposal), true)
      const reasons = [{ code: 'basisChanged', who: [] }, ...validity.reasons] as const
      return closedBy(proposal, 'lapsed', reasons, validity, context)
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
  result: ProposalResult,
  reasons: readonly Reason[],
  { yes, no, blank }: Validity,
  { today: closedOn }: CommandContext,
): ProjectEvent {
  return { type: 'ProposalClosed', data: { proposal, result, reasons, yes, no, blank, closedOn } }
}

/** The project as it will be when these facts stand. */
function applied(
  project: StartedProject,
  events: readonly ProjectEvent[],
  { actor, at }: CommandContext,
): StartedProject {
  let state: StartedProject = project
  for (const event of events) {
    const next = evolveSlice(state, event, { actor, at })
    if (isStarted(next)) state = next
  }
  return state
}
