import { decisionQueries } from '@samstyre/domain'
import { osloDate } from '@samstyre/messages'
import type { Services } from '../projects/services.ts'
import { projectStream } from '../projects/streams.ts'
import { closeByClock } from './close-by-clock.ts'
import { nextDayAfter } from './next-day.ts'

/** Closes votes whose time is up, and those in which nobody is left who can vote. */
export interface Clerk {
  stop(): void
}

type Office = Pick<Services, 'portfolio' | 'projects' | 'register' | 'follower' | 'clock' | 'sha256' | 'log'>

/** After a failure a vote is tried again, later each time, in milliseconds. */
const tryAgainAfter = { first: 5000, most: 600_000 }

/** How long to wait for the portfolio to show what was closed, in milliseconds. */
const patience = 5000

/** What the clerk has in hand for one project. */
interface Desk {
  /** Cancels the wait for what comes next. */
  cancel: () => void
  isClosing: boolean
  /** How many times in a row nothing could be closed. */
  failures: number
  /** By vote that was tried: when it is tried again, should it still run, in milliseconds since 1970. */
  readonly tryAgainAt: Map<string, number>
}

/**
 * Watches the votes that run: each is closed when its deadline has passed, also one that passed while nobody was at
 * work. Roles end and begin overnight, so every day begins with a look for votes in which nobody is left who can vote;
 * during the day the command that brings that about closes them by itself. DEC-32, DEC-49.
 *
 * What waits for the project owner has been counted, and has no deadline any more. A vote that cannot be closed is tried
 * again and holds up no other.
 */
export function startClerk(office: Office): Clerk {
  const { portfolio, follower, clock } = office
  const desks = new Map<string, Desk>()
  const stopping = new AbortController()
  /** Until all that is in the log was read, what seems to run may have been closed long ago. */
  let hasReadTheLog = false

  /** Closes what is due, and waits for what comes next. `byTime` when nobody did anything, and time alone went by. */
  function plan(project: string, byTime: boolean): void {
    const desk = desks.get(project) ?? { cancel: () => undefined, isClosing: false, failures: 0, tryAgainAt: new Map() }
    desk.cancel()
    const running = stopping.signal.aborted ? [] : runningVotes(office, project)
    forgetAllBut(running, desk)
    if (running.length === 0 && !desk.isClosing) {
      desks.delete(project)
      return
    }
    desks.set(project, desk)
    // It is planned anew when that is done.
    if (desk.isClosing) return
    const now = clock.now()
    const due = running.filter(
      ({ id, deadline, isComplete }) => mayTry(desk, id, now) && (deadline <= now || (byTime && isComplete())),
    )
    if (due.length > 0) {
      void close(project, due, desk)
      return
    }
    const moments = [nextDayAfter(now), ...running.map(({ deadline }) => deadline), ...desk.tryAgainAt.values()]
    const next = Math.min(...moments.filter((moment) => moment > now))
    // A wait can be cut short, since no timer lasts for months: then it is planned anew.
    desk.cancel = clock.after(next - now, () => plan(project, true))
  }

  async function close(project: string, due: readonly Running[], desk: Desk): Promise<void> {
    desk.isClosing = true
    let closedAt: number | undefined
    // Whichever is closed first, all that are due are closed with it; so one that cannot be closed holds up no other.
    for (const { id } of due) {
      closedAt = await closeByClock(office, project, id, stopping.signal)
      desk.tryAgainAt.set(id, clock.now() + Math.min(tryAgainAfter.first * 2 ** desk.failures, tryAgainAfter.most))
      if (closedAt !== undefined) break
    }
    desk.failures = closedAt === undefined ? desk.failures + 1 : 0
    if (closedAt !== undefined) await follower.seen(projectStream(project), closedAt, patience)
    desk.isClosing = false
    plan(project, true)
  }

  const stopListening = portfolio.onChange((project) => {
    // Also what comes after an outage counts: a vote that another clerk has closed meanwhile is not closed again.
    if (hasReadTheLog) plan(project, false)
  })
  void follower.caughtUp.then(() => {
    hasReadTheLog = true
    for (const { id } of portfolio.all()) plan(id, true)
  })

  return {
    stop() {
      stopping.abort()
      stopListening()
      for (const { cancel } of desks.values()) cancel()
      desks.clear()
    },
  }
}

/** A vote that runs. */
interface Running {
  readonly id: string
  /** In milliseconds since 1970. */
  readonly deadline: number
  /** Whether nobody is left who can vote. */
  isComplete(): boolean
}

function runningVotes({ portfolio, clock }: Office, id: string): readonly Running[] {
  const followed = portfolio.find(id)
  if (followed === undefined) return []
  const { project } = followed
  return decisionQueries
    .runningVotes(project)
    .map((vote) => ({
      id: vote.id,
      deadline: Date.parse(vote.deadline),
      isComplete: () => decisionQueries.isComplete(project, vote, osloDate(clock.now())),
    }))
    .toSorted((one, other) => one.deadline - other.deadline)
}

function mayTry({ tryAgainAt }: Desk, vote: string, now: number): boolean {
  return (tryAgainAt.get(vote) ?? 0) <= now
}

function forgetAllBut(running: readonly Running[], { tryAgainAt }: Desk): void {
  for (const vote of tryAgainAt.keys()) {
    if (!running.some(({ id }) => id === vote)) tryAgainAt.delete(vote)
  }
}
