import { EventStoreError } from '../port.ts'
import type { Append } from './judge.ts'

/**
 * Lets an append through only if every store could keep it to the byte.
 *
 * @throws {EventStoreError} `invalid-event`, naming what is wrong.
 */
export function requireAdmissible({ stream, events, expected }: Append): void {
  requireText('the stream name', stream)
  if (isOfStore(stream)) throw invalid(`the stream ${stream} belongs to the store itself`)
  if (typeof expected === 'number' && !(Number.isSafeInteger(expected) && expected >= 0)) {
    throw invalid(`the expected revision ${expected} is not a whole number from 0`)
  }
  if (events.length === 0) throw invalid('an append without events')
  const ids = new Set<string>()
  for (const { id, type, data, metadata } of events) {
    if (!uuid.test(id)) throw invalid(`the id "${id}" of an event is no UUID in lower case`)
    requireText('the type of an event', type)
    if (isOfStore(type)) throw invalid(`the type ${type} of event ${id} belongs to the store itself`)
    if (!data.isWellFormed() || !metadata.isWellFormed()) throw invalid(`event ${id} holds half a surrogate pair`)
    if (ids.has(id)) throw invalid(`event ${id} comes twice in one append`)
    ids.add(id)
  }
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Whether a stream or a type of events, by its name, belongs to the store itself. */
export function isOfStore(name: string): boolean {
  return name.startsWith('$')
}

function requireText(what: string, text: string): void {
  if (text === '') throw invalid(`${what} is empty`)
  if (!text.isWellFormed()) throw invalid(`${what} holds half a surrogate pair`)
}

function invalid(why: string): EventStoreError {
  return new EventStoreError('invalid-event', `The append cannot be kept: ${why}.`)
}
