import type { NewEvent, RecordedEvent } from '@samstyre/event-store'
import { visible } from '@samstyre/messages'
import { keptOtherwise } from './kept-otherwise.ts'

/** One event of an export file. */
export interface TransferredEvent extends NewEvent {
  readonly stream: string
  readonly revision: number
}

/**
 * An event as one line of JSON.
 *
 * `data` and `metadata` are the stored JSON as it is. A stored text that would not survive being read and written
 * again, byte for byte, stands there as a string that holds it. What would steer a terminal that shows the file is
 * written as JSON escapes it, which says the same.
 */
export function lineOf({ stream, revision, id, type, data, metadata }: RecordedEvent): string {
  const head = JSON.stringify({ stream, revision, id, type })
  return visible(`${head.slice(0, -1)},"data":${embedded(data)},"metadata":${embedded(metadata)}}`)
}

/** The event that a line holds; a text that says what is wrong with it otherwise. */
export function eventIn(line: string): TransferredEvent | string {
  const fields = parsed(line)
  if (fields === undefined) return 'it is no JSON object'
  const unknown = Object.keys(fields).find((name) => !known.has(name))
  if (unknown !== undefined) return `it has a field "${unknown}" that no event has`
  const { stream, revision, id, type, data, metadata } = fields
  if (typeof revision !== 'number' || !Number.isSafeInteger(revision) || revision < 0) {
    return 'revision is not a whole number from 0'
  }
  if (!isText(stream)) return 'stream is not a text'
  if (stream.startsWith('$')) return `the stream ${stream} belongs to the store itself`
  if (!isText(id) || !uuid.test(id)) return 'id is not a UUID in lower case'
  if (!isText(type)) return 'type is not a text'
  if (data === undefined) return 'data is missing'
  if (metadata === undefined) return 'metadata is missing'
  const otherwise = keptOtherwise(line, fields)
  if (otherwise !== undefined) return otherwise
  return { stream, revision, id, type, data: storedText(data), metadata: storedText(metadata) }
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const known = new Set(['stream', 'revision', 'id', 'type', 'data', 'metadata'])

function embedded(stored: string): string {
  const value = jsonIn(stored)
  return typeof value === 'object' && value !== null && JSON.stringify(value) === stored
    ? stored
    : JSON.stringify(stored)
}

function storedText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function parsed(line: string): Readonly<Record<string, unknown>> | undefined {
  const value = jsonIn(line)
  // An object's fields are what the caller looks at one by one.
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
}

/** What a text says as JSON; `undefined` when it is none, which no JSON says. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.isWellFormed()
}
