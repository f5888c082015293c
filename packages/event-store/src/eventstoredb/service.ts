import { EventStoreError } from '../port.ts'
import type { Driver } from './driver.ts'

/** What appends, reads and subscriptions share. */
export interface Service {
  readonly driver: Driver
  /** How long one attempt may go unanswered, in milliseconds. */
  readonly attemptTimeout: number
  /** How long something is tried again, in milliseconds. */
  readonly patience: number
  /** Aborts when the store closes: no read or subscription goes on. */
  readonly closing: AbortSignal
  /** Aborts when the store does not wait for its appends any longer. */
  readonly closed: AbortSignal
}

export function closedError(): EventStoreError {
  return new EventStoreError('closed', 'The event store is closed.')
}

export function unreachable(triedFor: number, cause: unknown): EventStoreError {
  const heard = cause instanceof Error ? ` Last heard: ${cause.message}.` : ''
  const message = `EventStoreDB could not be reached, or gave no answer, for ${triedFor} ms.${heard} Check that it runs and that the connection string names it.`
  return new EventStoreError('unavailable', message, { cause })
}
