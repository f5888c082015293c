import { EventStoreError, type EventStoreErrorCode } from '../port.ts'

/** SQLite's primary result codes, the low byte of the extended ones (https://sqlite.org/rescode.html). */
export const busy = 5
const locked = 6
const readOnly = 8
export const ioError = 10
const corrupt = 11
const full = 13
export const tooBig = 18
const constraint = 19
const notADatabase = 26

/** The primary code of an error the driver threw, `undefined` for any other error. */
export function resultCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return undefined
  return error.errcode & 0xff
}

/** True when the statement alone failed for what it was given, and nothing is wrong with the file. */
export function isRefusedStatement(error: unknown): boolean {
  const code = resultCode(error)
  return code === constraint || code === tooBig
}

/** An error of the port that keeps what the driver threw as its cause. */
export function failure(code: EventStoreErrorCode, message: string, cause: unknown): EventStoreError {
  return new EventStoreError(code, message, { cause })
}

/** What the driver threw, in the words of the port. Errors that are no failure of SQLite pass unchanged. */
export function asEventStoreError(error: unknown): unknown {
  if (error instanceof EventStoreError) return error
  if (error instanceof RangeError && 'code' in error && error.code === 'ERR_OUT_OF_RANGE') {
    return new EventStoreError('corrupt', 'The event log holds a number beyond what is exact.', { cause: error })
  }
  const code = resultCode(error)
  if (code === undefined) return error
  const [name, message] = meaning(code)
  return new EventStoreError(name, message, { cause: error })
}

function meaning(code: number): readonly [EventStoreErrorCode, string] {
  switch (code) {
    case busy:
    case locked:
      return ['locked', 'Another process holds the event log locked.']
    case readOnly:
      return ['read-only', 'The event log, its folder or its disk is read-only.']
    case corrupt:
    case notADatabase:
      return ['corrupt', 'The file is damaged or no event log.']
    case full:
      return ['disk-full', 'The disk of the event log is full. Nothing of this append was kept.']
    case tooBig:
      return ['invalid-event', 'The append cannot be kept: an event is larger than the log can hold.']
    default:
      return ['unavailable', 'The event log cannot be read or written.']
  }
}
