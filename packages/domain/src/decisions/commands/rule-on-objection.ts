import { boolean, id } from '@samstyre/event-sourcing'
import { assignmentsOf } from '../../governance/queries.ts'
import { facts, projectCommand } from '../../project/command.ts'
import type { CommandContext } from '../../project/context.ts'
import type { ProjectEvent } from '../../project/events.ts'
import type { StartedProject } from '../../project/state.ts'
import { reject } from '../../rejections.ts'
import { applied } from '../applied.ts'
import { findObjection, judgesOf, judging, outcomeOf } from '../objections.ts'
import { findProposal } from '../proposals.ts'
import { possibleDeputies, type SeatStanding, seatStandings } from '../seats.ts'
import type { Objection, Proposal } from '../state.ts'
import { proposalField, refusalWithoutPart, whenOpen } from './proposal-guards.ts'

/** Says yes or no to an objection, as one of those who decide on it. Once it is upheld the seat changes hands. DEC-45. */
export const ruleOnObjection = projectCommand({
  name: 'ruleOnObjection',
  fields: { ...proposalField, objection: id('objection'), upholds: boolean() },
  permission(project, input, context) {
    const { actor, today } = context
    const speaks = assignmentsOf(project, actor, today).some(({ role }) => role === 'partnerRepresentative')
    return speaks ? undefined : refusalWithoutPart(project, input, context)
  },
  whilePaused: true,
  decide(project, input, context) {
    return whenOpen(project, input.proposal, 'ObjectionRuledOn', (proposal) => {
      const objection = findObjection(proposal, input.objection)
      if (objection === undefined || objection.outcome !== undefined) return reject('objectionUnknown')
      const { actor, today } = context
      const judge = judging(judgesOf(project, proposal, objection.seat, today), actor)
      if (judge === undefined) return reject('notToRule')
      const ruled = { type: 'ObjectionRuledOn', data: { ...input, person: actor, ...judge } } as const
      return facts(ruled, ...decided(applied(project, [ruled], context), input.proposal, objection, context))
    })
  },
})

function decided(
  project: StartedProject,
  id: string,
  { id: objection }: Objection,
  { today }: CommandContext,
): readonly ProjectEvent[] {
  const proposal = findProposal(project, id)
  const known = proposal && findObjection(proposal, objection)
  const outcome = proposal && known && outcomeOf(project, proposal, known, today)
  if (proposal === undefined || known === undefined || outcome === undefined) return []
  const closed = { type: 'ObjectionDecided', data: { proposal: id, objection, outcome } } as const
  const standing = seatStandings(project, proposal, today).find(({ seat }) => seat === known.seat)
  if (outcome !== 'upheld' || standing === undefined) return [closed]
  const isInOtherHands = standing.handOver !== undefined
  // Whom the member has named meanwhile stays in the seat. DEC-55.
  if (known.cause === 'absent' && isInOtherHands) return [closed]
  const deputy = isInOtherHands ? standing.holder : possibleDeputies(project, proposal, standing, today)[0]
  // Nobody can step in for an absent member any more: the seat stays the member's.
  if (known.cause === 'absent' && deputy === undefined) return [closed]
  return [closed, handedOver(proposal, known, standing, deputy)]
}

function handedOver(
  proposal: Proposal,
  { id: objection, seat, cause, ground }: Objection,
  standing: SeatStanding,
  deputy: string | undefined,
): ProjectEvent {
  return {
    type: 'SeatHandedOver',
    data: {
      proposal: proposal.id,
      seat,
      cause,
      ...(deputy === undefined ? {} : { deputy }),
      ...(ground === undefined ? {} : { ground }),
      ...(standing.person === undefined ? {} : { member: standing.person }),
      objection,
    },
  }
}
