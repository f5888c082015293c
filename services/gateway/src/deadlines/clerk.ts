import { randomUUID } from 'node:crypto'
import { decisionQueries, systemActor } from '@samstyre/domain'
import { executeOnProject } from '../projects/execute.ts'
import type { Services } from '../projects/services.ts'
import { closingCommandIds } from './closing-command-ids.ts'

/** Closes votes whose time is up. */
export interface Clerk {
  stop(): void
}

type Office = Pick<Services, 'portfolio' | 'projects' | 'register' | 'follower' | 'clock' | 'sha256' | 'log'>

/** After a failure the vote is closed at the next try, in milliseconds. */
const tryAgainAfter = 5000

/** What the clerk has in hand for one project. */
interface Desk {
  /** Cancels the wait for what is due next. */
  cancel: () => void
  /** The proposals that are being closed just now. */
  readonly closing: Set<string>
  /** By proposal that could not be closed: when it is tried again, in milliseconds since 1970. */
  readonly tryAgainAt: Map<string, number>
}

/**
 * Watches the deadlines of open proposals and closes each when its deadline has passed, also those that passed while
 * nobody was at work.
 *
 * A proposal is always closed under the same command ids, so that two clerks, or one that starts anew, close it once. One
 * that cannot be closed is tried again and holds up no other.
 */
export function startClerk(office: Office): Clerk {
  const { portfolio, follower, clock } = office
  const desks = new Map<string, Desk>()
  let stopped = false
  /** Until all that is in the log was read, what looks open may have been closed long ago. */
  let hasReadTheLog = false

  function plan(project: string): void {
    const desk = desks.get(project) ?? { cancel: () => undefined, closing: new Set(), tryAgainAt: new Map() }
    desk.cancel()
    const open = stopped ? [] : openProposals(office, project)
    forgetAllBut(open, desk)
    if (open.length === 0) {
      desks.delete(project)
      return
    }
    desks.set(project, desk)
    const now = clock.now()
    const waiting = open.filter(({ id }) => !desk.closing.has(id)).map((proposal) => dueIn(desk, proposal))
    for (const { id, due } of waiting) if (due <= now) void close(project, id, desk)
    const next = Math.min(...waiting.map(({ due }) => due).filter((due) => due > now))
    // A wait can be cut short, since no timer lasts for months: then it is planned anew.
    if (next < Number.POSITIVE_INFINITY) desk.cancel = clock.after(next - now, () => plan(project))
  }

  async function close(project: string, proposal: string, desk: Desk): Promise<void> {
    desk.closing.add(proposal)
    const closed = await closeOnce(office, project, proposal, () => stopped)
    desk.closing.delete(proposal)
    if (closed || stopped) return
    desk.tryAgainAt.set(proposal, clock.now() + tryAgainAfter)
    plan(project)
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
      for (const { cancel } of desks.values()) cancel()
      desks.clear()
    },
  }
}

type Open = ReturnType<typeof decisionQueries.openProposals>

function openProposals({ portfolio }: Office, project: string): Open {
  const followed = portfolio.find(project)
  return followed === undefined ? [] : decisionQueries.openProposals(followed.project)
}

/** When a proposal is to be closed, in milliseconds since 1970. */
function dueIn({ tryAgainAt }: Desk, { id, deadline }: Open[number]): { readonly id: string; readonly due: number } {
  return { id, due: Math.max(Date.parse(deadline), tryAgainAt.get(id) ?? 0) }
}

function forgetAllBut(open: Open, { tryAgainAt }: Desk): void {
  for (const proposal of tryAgainAt.keys()) {
    if (!open.some(({ id }) => id === proposal)) tryAgainAt.delete(proposal)
  }
}

/** Tries to close a proposal and answers whether it did. */
async function closeOnce(
  office: Office,
  project: string,
  proposal: string,
  isStopped: () => boolean,
): Promise<boolean> {
  const { log } = office
  const request = { name: 'closeProposal', input: { proposal } } as const
  try {
    for (const commandId of closingCommandIds(proposal, office)) {
      const sender = { actor: systemActor, commandId, correlationId: randomUUID() }
      const outcome = await executeOnProject(office, project, request, sender)
      if (outcome.kind === 'accepted') return true
      const code = outcome.kind === 'refused' ? outcome.rejection.code : outcome.kind
      if (code !== 'commandIdTaken') {
        log.warn({ project, proposal, code }, 'a vote is not closed yet')
        return false
      }
    }
    log.error({ project, proposal }, 'every id to close a vote under is taken')
  } catch (error) {
    if (!isStopped()) log.error({ err: error, project, proposal }, 'closing a vote failed')
  }
  return false
}
