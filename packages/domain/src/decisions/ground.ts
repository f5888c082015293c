import type { CommandContext } from '../project/context.ts'
import type { StartedProject } from '../project/state.ts'
import { basisOf } from './basis.ts'
import type { Basis, Reason } from './events.ts'
import { brokenPromise, promiseReason } from './promises.ts'
import type { Proposal } from './state.ts'
import { passes } from './subject.ts'
import { refusalOfSubject } from './subject-guards.ts'

/** Why a proposal can no longer be adopted, whatever the votes say; nothing while its ground stands. DEC-25, DEC-31, DEC-35. */
export function lostGround(project: StartedProject, proposal: Proposal, context: CommandContext): Reason | undefined {
  const { subject } = proposal
  const changed: Reason = { code: 'basisChanged', who: [] }
  if (refusalOfSubject(project, subject, context.today) !== undefined) return changed
  if (!restsOnTheSame(project, proposal, context)) return changed
  const broken = brokenPromise(project, subject, context.today)
  return broken === undefined ? undefined : promiseReason(broken)
}

/** Whether what was voted on is what there is: criteria, partners, evidence and amounts. DEC-35. */
function restsOnTheSame(project: StartedProject, { subject, basis }: Proposal, context: CommandContext): boolean {
  const bindsCriteria = subject.kind === 'gate' && passes(subject.outcome)
  const bindsDeviation = subject.kind === 'deviation'
  if (!bindsCriteria && !bindsDeviation) return true
  const now = basisOf(project, subject, context)
  if (bindsDeviation) return JSON.stringify(now.deviations) === JSON.stringify(basis.deviations)
  return JSON.stringify(now.criteria.map(evidenceOf)) === JSON.stringify(basis.criteria.map(evidenceOf))
}

/** What a criterion rests on. Who confirmed it, and when, may change while the evidence is the same. */
function evidenceOf({
  criterion,
  partner,
  status,
  evidenceVersion,
  evidenceHash,
  waivedBy,
}: Basis['criteria'][number]) {
  return [criterion, partner, status, evidenceVersion, evidenceHash, status === 'waived' ? waivedBy : undefined]
}
