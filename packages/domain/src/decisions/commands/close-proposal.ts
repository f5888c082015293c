import { facts, isSystem, projectCommand, refusalWithout } from '../../project/command.ts'
import { reject } from '../../rejections.ts'
import { citationOf } from '../citation.ts'
import { closing } from '../closing.ts'
import { counted, countedIfOver } from '../counting.ts'
import { hasOpenObjection } from '../objections.ts'
import { proposalField, whenOpen } from './proposal-guards.ts'

/**
 * Closes a vote before its deadline, once no missing vote can change the result and no objection is open. A vote whose
 * time is up has been counted before any command is decided. DEC-32, DEC-49.
 */
export const closeProposal = projectCommand({
  name: 'closeProposal',
  fields: proposalField,
  permission: (project, _, context) =>
    isSystem(context) ? undefined : refusalWithout(project, 'proposals.close', context),
  whilePaused: true,
  decide(project, { proposal: id }, context) {
    return whenOpen(project, id, 'AdviceGiven', (proposal) => {
      const complete = countedIfOver(project, proposal, context, false)
      if (complete !== undefined) return facts(...closing(project, proposal, complete, context))
      const count = counted(project, proposal, context.today, false)
      // The clock closes a vote that is over; before that it takes somebody who leads.
      if (!count.validity.settled || hasOpenObjection(proposal) || isSystem(context)) {
        return reject('notSettled', { citation: citationOf(proposal), deadline: proposal.deadline })
      }
      return facts(...closing(project, proposal, count, context))
    })
  },
})
