import type { DomainEvent, EventMetadata } from '@samstyre/event-sourcing'
import type { RecordedEvent } from '../port.ts'

/** Between facts as the domain knows them and the texts the log keeps. */
export interface EventCodec<Event> {
  encodeEvent(event: Event): { readonly type: string; readonly data: string }
  encodeMetadata(metadata: EventMetadata): string
  /** @throws {UndecodableEventError} */
  decode(recorded: RecordedEvent): DecodedEvent<Event>
}

export interface DecodedEvent<Event> {
  readonly event: Event
  readonly metadata: EventMetadata
}

/** Turns an event of a type that is no longer written into one that is. */
export type Upcaster = (event: DomainEvent) => DomainEvent

export interface JsonCodecOptions<Event extends DomainEvent> {
  /** By the old type. The answer may be of an old type again and is then cast up further. */
  readonly upcasters?: Readonly<Record<string, Upcaster>>
  /** Says whether a decoded event is one the domain knows; without it, what was written is trusted. */
  readonly isKnown?: (event: DomainEvent) => event is Event
}

/** A stored event that cannot be read back as a fact. It says which one. */
export class UndecodableEventError extends Error {
  override readonly name = 'UndecodableEventError'
  readonly stream: string
  readonly revision: number

  constructor({ stream, revision, type }: RecordedEvent, why: string, options?: ErrorOptions) {
    super(`event ${revision} of ${stream} (${type}) cannot be decoded: ${why}`, options)
    this.stream = stream
    this.revision = revision
  }
}

/** Keeps data and metadata as JSON. Each stored text is parsed once per decoding. */
export function createJsonCodec<Event extends DomainEvent>({
  upcasters = {},
  isKnown,
}: JsonCodecOptions<Event> = {}): EventCodec<Event> {
  const old = new Map(Object.entries(upcasters))
  return {
    encodeEvent: ({ type, data }) => ({ type, data: JSON.stringify(data) ?? 'null' }),
    encodeMetadata: (metadata) => JSON.stringify(metadata),
    decode(recorded) {
      const metadata: unknown = parse(recorded, recorded.metadata)
      if (!isMetadata(metadata)) throw new UndecodableEventError(recorded, 'its metadata lacks a field')
      const stored: DomainEvent = { type: recorded.type, data: parse(recorded, recorded.data) }
      const event = old.size === 0 ? stored : castUp(old, stored, recorded)
      if (isKnown !== undefined && !isKnown(event)) throw new UndecodableEventError(recorded, 'it is of no known type')
      // The log holds what `encodeEvent` wrote, cast up where that was of an older shape.
      return { event: event as Event, metadata }
    },
  }
}

function parse(recorded: RecordedEvent, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw undecodable(recorded, 'it is no JSON', error)
  }
}

function undecodable(recorded: RecordedEvent, why: string, cause: unknown): UndecodableEventError {
  return new UndecodableEventError(recorded, why, { cause })
}

function castUp(upcasters: ReadonlyMap<string, Upcaster>, stored: DomainEvent, recorded: RecordedEvent): DomainEvent {
  let event = stored
  for (let steps = 0; steps <= upcasters.size; steps += 1) {
    const upcaster = upcasters.get(event.type)
    if (upcaster === undefined) return event
    event = upcaster(event)
  }
  throw new UndecodableEventError(recorded, 'its upcasters go round in a circle')
}

function isMetadata(value: unknown): value is EventMetadata {
  if (typeof value !== 'object' || value === null) return false
  return (
    'actor' in value &&
    typeof value.actor === 'string' &&
    'at' in value &&
    typeof value.at === 'string' &&
    !Number.isNaN(Date.parse(value.at)) &&
    'commandId' in value &&
    typeof value.commandId === 'string'
  )
}
