import type { Decider, EventMetadata } from '@samstyre/event-sourcing'
import type { NewEvent } from '../port.ts'
import type { EventCodec } from './codec.ts'
import type { CommandEnvelope, CommandOutcome } from './envelope.ts'
import { type Loaded, next } from './history.ts'

/** A command that waits for its answer. */
export interface Job<Command, Context, Refusal> {
  readonly command: Command
  readonly envelope: CommandEnvelope<Context>
  /** How many times it was decided on a state that was lost afterwards. */
  lost: number
  readonly resolve: (outcome: CommandOutcome<Refusal> | Promise<CommandOutcome<Refusal>>) => void
  readonly reject: (error: unknown) => void
}

/** What was decided, to be answered when everything it rests on is durable. */
export interface Decided<State, Refusal> {
  readonly outcome: CommandOutcome<Refusal>
  readonly facts: readonly NewEvent[]
  /** The state after each fact. */
  readonly after: readonly Loaded<State>[]
}

export interface Deciding<State, Command, Context, Event, Refusal> {
  readonly decider: Decider<State, Command, Context, Event, Refusal>
  readonly codec: EventCodec<Event>
  /** UUIDv7. */
  readonly newId: () => string
}

/** Decides one command on a state. Whatever the decider throws passes through: it is a bug, not an answer. */
export function decideOn<State, Command, Context, Event, Refusal>(
  { decider, codec, newId }: Deciding<State, Command, Context, Event, Refusal>,
  tip: Loaded<State>,
  { command, envelope }: Job<Command, Context, Refusal>,
): Decided<State, Refusal> {
  const { expectedRevision, context } = envelope
  if (expectedRevision !== undefined && expectedRevision !== tip.revision) {
    return answerOnly({ kind: 'version-conflict', currentRevision: tip.revision })
  }
  const decision = decider.decide(tip.state, command, context)
  if (!decision.accepted) return answerOnly({ kind: 'refused', rejection: decision.rejection, revision: tip.revision })

  const metadata = metadataOf(envelope)
  const metadataText = codec.encodeMetadata(metadata)
  const facts: NewEvent[] = []
  const after: Loaded<State>[] = []
  let last = tip
  for (const event of decision.events) {
    last = next(decider, last, event, metadata)
    after.push(last)
    facts.push({ id: newId(), ...codec.encodeEvent(event), metadata: metadataText })
  }
  const eventIds = facts.map(({ id }) => id)
  return { outcome: { kind: 'accepted', revision: last.revision, eventIds, repeated: false }, facts, after }
}

export function answerOnly<Refusal>(outcome: CommandOutcome<Refusal>): Decided<never, Refusal> {
  return { outcome, facts: [], after: [] }
}

function metadataOf(envelope: CommandEnvelope<unknown>): EventMetadata {
  const { actor, onBehalfOf, at, commandId, correlationId, causationId = commandId, commandHash, definition } = envelope
  return {
    actor,
    ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
    at,
    commandId,
    correlationId,
    causationId,
    ...(commandHash === undefined ? {} : { commandHash }),
    ...(definition === undefined ? {} : { definition }),
  }
}
