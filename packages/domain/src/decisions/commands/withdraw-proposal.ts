import { text } from '@samstyre/event-sourcing'
import { takesPart } from '../../governance/queries.ts'
import { facts, projectCommand, refusalWithout } from '../../project/command.ts'
import { findProposal } from '../proposals.ts'
import { proposalField, whenOpen } from './proposal-guards.ts'

/**
 * Takes a proposal off the table before its deadline; afterwards it has been counted. Whoever put it may, and those who
 * lead the steering group. DEC-33.
 */
export const withdrawProposal = projectCommand({
  name: 'withdrawProposal',
  fields: { ...proposalField, reason: text() },
  permission(project, { proposal }, context) {
    const { actor, today } = context
    const mine = findProposal(project, proposal)?.putBy === actor && takesPart(project, actor, today)
    return mine ? undefined : refusalWithout(project, 'proposals.withdraw', context)
  },
  whilePaused: true,
  decide(project, { proposal, reason }) {
    return whenOpen(project, proposal, 'withdrawn', () =>
      facts({ type: 'ProposalWithdrawn', data: { proposal, reason } }),
    )
  },
})
