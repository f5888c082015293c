import { boolean, optional, text } from '@samstyre/event-sourcing'
import { ownerOn } from '../../governance/queries.ts'
import type { ProjectDecision } from '../../project/command.ts'
import { facts, projectCommand } from '../../project/command.ts'
import type { CommandContext } from '../../project/context.ts'
import type { StartedProject } from '../../project/state.ts'
import { reject } from '../../rejections.ts'
import { citationOf } from '../citation.ts'
import { concluded } from '../closing.ts'
import { counted } from '../counting.ts'
import type { ProposalResult, Reason } from '../events.ts'
import { lostGround } from '../ground.ts'
import { findProposal } from '../proposals.ts'
import { seatStandings } from '../seats.ts'
import type { Proposal } from '../state.ts'
import { validityOf } from '../validity.ts'
import { proposalField } from './proposal-guards.ts'

/** The project owner adopts or declines what the vote has advised on; another way than the advice takes a reason. DEC-42. */
export const decideAsOwner = projectCommand({
  name: 'decideAsOwner',
  fields: { ...proposalField, adopts: boolean(), reason: optional(text()) },
  permission: (project, _, { actor, today }) =>
    ownerOn(project, today)?.person === actor ? undefined : reject('notOwner'),
  whilePaused: true,
  decide(project, { proposal: id, adopts, reason }, context) {
    return whenAdvised(project, id, (proposal) => {
      if (adopts !== proposal.advice?.favours && reason === undefined) return reject('ownerReasonMissing')
      const count = counted(project, proposal, context.today, true)
      const blocking = blockedBy(project, proposal, context)
      const adopted: ProposalResult = blocking === undefined ? 'adopted' : 'lapsed'
      const result = adopts ? adopted : 'notAdopted'
      const reasons = decisionReasons(context.actor, adopts, blocking)
      return facts(
        ...concluded(
          project,
          proposal,
          {
            result,
            reasons: [...reasons, ...count.validity.reasons],
            count,
            owner: context.actor,
            ...(reason === undefined ? {} : { ownerReason: reason }),
          },
          context,
        ),
      )
    })
  },
})

function whenAdvised(
  project: StartedProject,
  id: string,
  then: (proposal: Proposal) => ProjectDecision,
): ProjectDecision {
  const known = findProposal(project, id)
  if (known === undefined) return reject('proposalUnknown')
  const citation = citationOf(known)
  if (known.state === 'open') return reject('adviceAwaited', { citation, deadline: known.deadline })
  return known.state === 'advised' ? then(known) : reject('proposalNotOpen', { citation })
}

/** What the owner decided, or what kept the owner from it. DEC-56. */
function decisionReasons(owner: string, adopts: boolean, blocking: Reason | undefined): readonly Reason[] {
  const who = [owner]
  if (!adopts) return [{ code: 'ownerDeclined', who }]
  return blocking === undefined ? [{ code: 'ownerAdopted', who }] : [blocking, { code: 'ownerWouldAdopt', who }]
}

/** What keeps the owner from adopting: lost ground, or a rule that comes in place of this one and does not carry it. */
function blockedBy(project: StartedProject, proposal: Proposal, context: CommandContext): Reason | undefined {
  const lost = lostGround(project, proposal, context)
  if (lost !== undefined) return lost
  const seats = seatStandings(project, proposal, context.today)
  const failing = (proposal.alsoUnder ?? []).some((rule) => validityOf(rule, seats, true).status !== 'valid')
  return failing ? { code: 'failsUnderNewRule', who: [] } : undefined
}
