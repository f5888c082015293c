import type { EventMetadata } from '@samstyre/event-sourcing'
import { type EventStore, EventStoreError } from '../port.ts'
import { type Deciding, decideOn, type Job } from './decide.ts'
import type { CommandAccepted, CommandOutcome } from './envelope.ts'
import type { Answered, Loaded } from './history.ts'

/** Whose command an id names, and which one. */
export type Claim = Pick<EventMetadata, 'actor' | 'commandHash'>

/** Whether what comes under a known id is the command that was accepted under it. */
export function isRepetition(sent: Claim, first: Claim): boolean {
  const isSame = sent.commandHash === undefined || first.commandHash === undefined
  return sent.actor === first.actor && (isSame || sent.commandHash === first.commandHash)
}

/** The answer to a command whose id belongs to another one. It adds nothing. */
export function answerToTaken<State, Command, Context, Event, Refusal>(
  deciding: Deciding<State, Command, Context, Event, Refusal>,
  tip: Loaded<State>,
  job: Job<Command, Context, Refusal>,
  first: Claim,
): CommandOutcome<Refusal> {
  const taken = { kind: 'id-taken', revision: tip.revision } as const
  if (job.envelope.actor === first.actor) return taken
  const { outcome } = decideOn(deciding, tip, job)
  return outcome.kind === 'accepted' ? taken : outcome
}

/** The first answer under an id, with the claim it gave. */
export interface FirstAnswer {
  readonly answer: CommandAccepted
  readonly claim: Claim
}

/** Reads the first answer back from the log: keeping all of them would cost more than the commands that are repeated. */
export async function readFirstAnswer<Event>(
  { store, codec }: Pick<Deciding<never, never, never, Event, never>, 'codec'> & { readonly store: EventStore },
  stream: string,
  { first, last }: Answered,
): Promise<FirstAnswer> {
  const eventIds: string[] = []
  let claim: Claim | undefined
  for await (const recorded of store.readStream(stream, { from: first, limit: last - first + 1 })) {
    claim ??= codec.decode(recorded).metadata
    eventIds.push(recorded.id)
  }
  if (claim === undefined)
    throw new EventStoreError('corrupt', `The log does not give event ${first} of ${stream} any more.`)
  return { answer: { kind: 'accepted', revision: last, eventIds, repeated: true }, claim }
}
