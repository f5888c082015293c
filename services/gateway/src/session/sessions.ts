import { randomUUID } from 'node:crypto'
import type { Clock } from '../clock/clock.ts'
import type { EndedSessions } from './ended-sessions.ts'
import { seal, unseal } from './seal.ts'
import type { Session } from './session.ts'

const hour = 3_600_000
const mostRemembered = 1000
export const sessionHours = 12

/**
 * The sessions of demo login: sealed in the cookie, so that a restart keeps people logged in. One that was ended stays
 * ended, also for a copy of its cookie, for as long as that is remembered.
 */
export interface Sessions {
  /** Begins a session and answers its sealed form. */
  begin(person: string): string
  /** The session in a sealed text that is genuine, not expired and not ended. */
  read(sealed: string | undefined): Session | undefined
  end(session: Session): void
  /** Calls back once when the session is ended or expires; the answered function stops waiting. */
  whenEnded(session: Session, run: () => void): () => void
}

/** Keeps sessions under a key, by a clock. */
export function createSessions(key: Uint8Array, clock: Clock, ended: EndedSessions): Sessions {
  const waiting = new Map<string, Set<() => void>>()
  /** By sealed text: the seal of a session that comes with every request is looked at once. */
  const genuine = new Map<string, Session>()

  function unsealed(sealed: string): Session | undefined {
    const known = genuine.get(sealed)
    if (known !== undefined) return known
    const plain = unseal(key, sealed)
    const session = plain === undefined ? undefined : parse(plain)
    if (session === undefined) return undefined
    if (genuine.size >= mostRemembered) genuine.clear()
    genuine.set(sealed, session)
    return session
  }

  ended.onEnded((id) => {
    const listeners = waiting.get(id)
    waiting.delete(id)
    for (const run of listeners ?? []) run()
  })

  return {
    begin(person) {
      const session: Session = { id: randomUUID(), person, expires: clock.now() + sessionHours * hour }
      return seal(key, JSON.stringify(session))
    },
    read(sealed) {
      const session = sealed === undefined ? undefined : unsealed(sealed)
      return session !== undefined && session.expires > clock.now() && !ended.has(session.id) ? session : undefined
    },
    end: (session) => ended.add(session),
    whenEnded(session, run) {
      const listeners = waiting.get(session.id) ?? new Set()
      waiting.set(session.id, listeners)
      listeners.add(run)
      const cancelTimer = clock.after(session.expires - clock.now(), () => {
        stop()
        run()
      })
      function stop(): void {
        cancelTimer()
        listeners.delete(run)
        if (listeners.size === 0) waiting.delete(session.id)
      }
      return stop
    },
  }
}

function parse(plain: string): Session | undefined {
  const value: unknown = JSON.parse(plain)
  if (typeof value !== 'object' || value === null) return undefined
  const { id, person, expires } = { id: undefined, person: undefined, expires: undefined, ...value }
  return typeof id === 'string' && typeof person === 'string' && typeof expires === 'number'
    ? { id, person, expires }
    : undefined
}
