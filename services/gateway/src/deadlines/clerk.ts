import { randomUUID } from 'node:crypto'
import { decisionQueries, systemActor } from '@samstyre/domain'
import { executeOnProject } from '../projects/execute.ts'
import type { Services } from '../projects/services.ts'
import { closingCommandId } from './closing-command-id.ts'

/** Closes votes whose time is up. */
export interface Clerk {
  stop(): void
}

type Office = Pick<Services, 'portfolio' | 'projects' | 'register' | 'follower' | 'clock' | 'sha256' | 'log'>

/** After a failure the vote is closed at the next try, in milliseconds. */
const tryAgainAfter = 5000

/**
 * Watches the deadlines of open proposals and closes each when its deadline has passed, also those that passed while
 * nobody was at work.
 *
 * A proposal is always closed by the same command id, so that two clerks, or one that starts anew, close it once.
 */
export function startClerk(office: Office): Clerk {
  const { portfolio, follower, clock, log } = office
  /** By project: what cancels the wait for the next deadline. */
  const waits = new Map<string, () => void>()
  let stopped = false
  /** Until all that is in the log was read, what looks open may have been closed long ago. */
  let hasReadTheLog = false

  function plan(project: string): void {
    waits.get(project)?.()
    waits.delete(project)
    const next = nextDeadline(office, project)
    if (next === undefined || stopped) return
    const wait = Date.parse(next.deadline) - clock.now()
    if (wait <= 0) void close(project, next.id)
    else
      waits.set(
        project,
        // A wait can be cut short, since no timer lasts for months: then it is planned anew.
        clock.after(wait, () => plan(project)),
      )
  }

  async function close(project: string, proposal: string): Promise<void> {
    const sender = { actor: systemActor, commandId: closingCommandId(proposal, office), correlationId: randomUUID() }
    try {
      const outcome = await executeOnProject(office, project, { name: 'closeProposal', input: { proposal } }, sender)
      if (outcome.kind !== 'accepted') later(project)
    } catch (error) {
      if (!stopped) log.error({ err: error }, 'closing a vote failed')
      later(project)
    }
  }

  function later(project: string): void {
    if (stopped) return
    waits.get(project)?.()
    waits.set(
      project,
      clock.after(tryAgainAfter, () => plan(project)),
    )
  }

  // Also what comes after an outage counts: a vote that another clerk has closed meanwhile is not closed again.
  const stopListening = portfolio.onChange((project) => {
    if (hasReadTheLog) plan(project)
  })
  void follower.caughtUp.then(() => {
    hasReadTheLog = true
    for (const { id } of portfolio.all()) plan(id)
  })

  return {
    stop() {
      stopped = true
      stopListening()
      for (const cancel of waits.values()) cancel()
      waits.clear()
    },
  }
}

function nextDeadline(
  { portfolio }: Office,
  project: string,
): { readonly id: string; readonly deadline: string } | undefined {
  const followed = portfolio.find(project)
  if (followed === undefined) return undefined
  return decisionQueries
    .openProposals(followed.project)
    .toSorted((left, right) => Date.parse(left.deadline) - Date.parse(right.deadline))
    .at(0)
}
