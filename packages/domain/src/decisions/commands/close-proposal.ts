import { facts, isSystem, projectCommand, refusalWithout } from '../../project/command.ts'
import { reject } from '../../rejections.ts'
import { citationOf } from '../citation.ts'
import { closing } from '../closing.ts'
import { isPast } from '../deadline.ts'
import { seatStandings } from '../seats.ts'
import { validityOf } from '../validity.ts'
import { proposalField, whenOpen } from './proposal-guards.ts'

/** Closes a vote: at its deadline, or before it once no missing vote can change the result. */
export const closeProposal = projectCommand({
  name: 'closeProposal',
  fields: proposalField,
  permission: (project, _, context) =>
    isSystem(context) ? undefined : refusalWithout(project, 'proposals.close', context),
  whilePaused: true,
  decide(project, { proposal: id }, context) {
    return whenOpen(project, id, 'adopted', (proposal) => {
      const final = isPast(proposal, context.at)
      const validity = validityOf(proposal.rule, seatStandings(proposal), final)
      // The clock closes a vote at its deadline; before that it takes somebody who leads.
      if (!validity.settled || (isSystem(context) && !final)) {
        return reject('notSettled', { citation: citationOf(proposal), deadline: proposal.deadline })
      }
      return facts(...closing(project, proposal, validity, context))
    })
  },
})
