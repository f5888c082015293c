import { randomUUID } from 'node:crypto'
import { type RejectionCode, systemActor } from '@samstyre/domain'
import { type Decided, executeOnProject } from '../projects/execute.ts'
import type { Services } from '../projects/services.ts'
import { closingCommandIds } from './closing-command-ids.ts'

type Closing = Pick<Services, 'projects' | 'register' | 'clock' | 'sha256' | 'log'>

/** Said of a vote that has been closed, or that goes on after all, by something that was not known here yet. */
const nothingToDo: readonly RejectionCode[] = ['proposalNotOpen', 'adviceGiven', 'notSettled']

/**
 * Has the system close a vote, always under the same command ids, so that two clerks, or one that starts anew, close it
 * once. An id that has been used says nothing of this vote: with it another one may have been counted. Then the next id
 * asks again.
 *
 * Answers the revision of the project that shows what became of the vote; `undefined` when it could not be closed.
 */
export async function closeByClock(
  services: Closing,
  project: string,
  proposal: string,
  stopping: AbortSignal,
): Promise<number | undefined> {
  const { log } = services
  const request = { name: 'closeProposal', input: { proposal } } as const
  try {
    for (const commandId of closingCommandIds(proposal, services)) {
      const sender = { actor: systemActor, commandId, correlationId: randomUUID() }
      const outcome = await executeOnProject(services, project, request, sender)
      if (isUsed(outcome)) continue
      const revision = revisionIfOver(outcome)
      if (revision !== undefined) return revision
      const code = outcome.kind === 'refused' ? outcome.rejection.code : outcome.kind
      log.warn({ project, proposal, code }, 'a vote is not closed yet')
      return undefined
    }
  } catch (error) {
    if (!stopping.aborted) log.error({ err: error, project, proposal }, 'closing a vote failed')
  }
  return undefined
}

/** Whether an id was used before, by whomever. */
function isUsed(outcome: Decided): boolean {
  if (outcome.kind === 'accepted') return outcome.repeated
  return outcome.kind === 'refused' && outcome.rejection.code === 'commandIdTaken'
}

function revisionIfOver(outcome: Decided): number | undefined {
  if (outcome.kind === 'accepted') return outcome.revision
  const isOver = outcome.kind === 'refused' && nothingToDo.includes(outcome.rejection.code)
  return isOver ? outcome.revision : undefined
}
