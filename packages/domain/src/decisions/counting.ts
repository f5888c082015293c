import type { CommandContext } from '../project/context.ts'
import type { StartedProject } from '../project/state.ts'
import type { Reason } from './events.ts'
import { isOpen } from './proposals.ts'
import { about } from './result-reasons.ts'
import { type SeatStanding, seatStandings } from './seats.ts'
import type { Proposal } from './state.ts'
import { type Validity, validityUnder } from './validity.ts'

/** A vote counted: its seats as they stand, and what it comes to. */
export interface Count {
  readonly seats: readonly SeatStanding[]
  readonly validity: Validity
}

/** Counts a vote as of a day. `final` once its time is up, or when nobody is left who can vote. */
export function counted(project: StartedProject, proposal: Proposal, day: string, final: boolean): Count {
  const seats = seatStandings(project, proposal, day)
  const validity = validityUnder([proposal.rule, ...(proposal.alsoUnder ?? [])], seats, final)
  return { seats, validity: { ...validity, reasons: [...validity.reasons, ...circumstances(proposal, final)] } }
}

/** As `counted`, when it is time to close: as of its deadline, or now that nobody is left who can vote. DEC-49. */
export function countedIfOver(
  project: StartedProject,
  proposal: Proposal,
  { today }: CommandContext,
  isOverdue: boolean,
): Count | undefined {
  if (isOverdue) return counted(project, proposal, today, true)
  if (proposal.objections.some(({ outcome }) => outcome === undefined)) return undefined
  return counted(project, proposal, today, false).validity.complete
    ? counted(project, proposal, today, true)
    : undefined
}

/** What the result is read with: that the vote is advice, or was, and what happened in it. DEC-42, DEC-56. */
function circumstances({ rule, state, objections, protests, renewal }: Proposal, final: boolean): readonly Reason[] {
  const undecided = objections.filter(({ outcome }) => final && (outcome === undefined || outcome === 'fell'))
  return [
    ...(rule.decidedBy === 'owner'
      ? [{ code: isOpen({ state }) ? ('advice' as const) : ('wasAdvice' as const), who: [] }]
      : []),
    ...about(
      'objectionUndecided',
      undecided.map(({ seat }) => seat),
    ),
    ...about('protested', protests),
    ...(renewal === undefined ? [] : [{ code: 'askedAnew' as const, who: [], count: renewal.earlier }]),
  ]
}
