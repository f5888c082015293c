import type { CommandContext } from '../project/context.ts'
import type { ProjectEvent } from '../project/events.ts'
import type { StartedProject } from '../project/state.ts'
import { applied } from './applied.ts'
import { basisOf, hashOfBasis } from './basis.ts'
import { workingDaysLater } from './deadline.ts'
import type { Proposal } from './state.ts'

/** How long everybody has to vote anew, in working days. */
const timeToVoteAnew = 3

/** New evidence during a vote: the basis is frozen anew, and everybody is asked anew. DEC-34. */
export function renewal(
  project: StartedProject,
  { id: proposal, subject, deadline }: Proposal,
  { criterion, partner }: { readonly criterion: string; readonly partner?: string },
  evidence: readonly ProjectEvent[],
  context: CommandContext,
): ProjectEvent {
  const basis = basisOf(applied(project, evidence, context), subject, context)
  const earliest = workingDaysLater(context.at, timeToVoteAnew, context)
  const until = Date.parse(earliest) > Date.parse(deadline) ? earliest : deadline
  return {
    type: 'BasisRenewed',
    data: {
      proposal,
      criterion,
      ...(partner === undefined ? {} : { partner }),
      basis,
      basisHash: hashOfBasis(basis, context),
      deadline: until,
      lastDay: context.dayOf(until),
    },
  }
}
