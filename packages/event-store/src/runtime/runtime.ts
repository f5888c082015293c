import type { Decider, DomainEvent } from '@samstyre/event-sourcing'
import { type Direction, type EventStore, EventStoreError, type RecordedEvent } from '../port.ts'
import type { DecodedEvent, EventCodec } from './codec.ts'
import type { CommandEnvelope, CommandOutcome } from './envelope.ts'
import type { Loaded } from './history.ts'
import { Instance } from './instance.ts'
import { type CacheBounds, type CacheFigures, InstanceCache } from './instance-cache.ts'
import { defaultRetries, type Retries } from './retries.ts'

export interface CommandRuntimeOptions<State, Command, Context, Event extends DomainEvent, Refusal> {
  readonly store: EventStore
  readonly decider: Decider<State, Command, Context, Event, Refusal>
  readonly codec: EventCodec<Event>
  /** Gives each event its id: UUIDv7. */
  readonly newId: () => string
  readonly cache: CacheBounds
  readonly retries?: Retries
}

/** Decides commands against the folded history of their stream and keeps what follows from them. */
export interface CommandRuntime<State, Command, Context, Event extends DomainEvent, Refusal> {
  /**
   * Decides a command and answers when everything the answer rests on is durable.
   *
   * Commands of one stream are decided in the order they come, each on the newest state, durable or not. A command id
   * that was accepted before gives the first answer to the same command of the same actor; one that was refused is
   * decided anew.
   *
   * @throws {EventStoreError} `closed`, or why the log could not be read or written; then the command was not kept,
   *   unless the code is `outcome-unknown`: then send it again under the same id. Whatever the decider throws passes.
   *   `corrupt`, here and for every state: the log does not give the whole stream, so no state of it can be trusted.
   */
  execute(stream: string, command: Command, envelope: CommandEnvelope<Context>): Promise<CommandOutcome<Refusal>>

  /** The newest durable state. A stream without events has the initial state and revision -1. */
  load(stream: string): Promise<Loaded<State>>

  /**
   * The state as it was right after a revision, or at an instant (ISO 8601): with everything before the first event
   * that is later. Beyond the end it is the newest state; the answer names its revision.
   *
   * @throws {RangeError} for what is neither.
   */
  stateAt(stream: string, moment: number | string): Promise<Loaded<State>>

  /** Folds what other writers appended to a stream since it was read. Answers the newest durable state. */
  catchUp(stream: string): Promise<Loaded<State>>

  /**
   * Takes note of an event that was seen in the log, so that what another writer appended is in every state that is
   * asked for from here on. Costs nothing for a stream that is not in memory, and for an event that is known.
   */
  notice(event: RecordedEvent): void

  /** The facts of a stream as they stand in the log. @throws {UndecodableEventError} */
  events(stream: string, options?: HistoryOptions): AsyncIterable<HistoricEvent<Event>>

  /** What is kept in memory, for measuring. */
  readonly cache: CacheFigures

  /** Finishes what was accepted and refuses the rest. The store stays open: who opened it closes it. */
  close(): Promise<void>
}

export interface HistoryOptions {
  readonly from?: number
  readonly limit?: number
  readonly direction?: Direction
}

/** A fact with its place in the log. */
export interface HistoricEvent<Event> extends DecodedEvent<Event> {
  readonly id: string
  readonly revision: number
  readonly position: bigint
}

export function createCommandRuntime<State, Command, Context, Event extends DomainEvent, Refusal>(
  options: CommandRuntimeOptions<State, Command, Context, Event, Refusal>,
): CommandRuntime<State, Command, Context, Event, Refusal> {
  return new EmbeddedRuntime(options)
}

class EmbeddedRuntime<State, Command, Context, Event extends DomainEvent, Refusal>
  implements CommandRuntime<State, Command, Context, Event, Refusal>
{
  readonly #options: CommandRuntimeOptions<State, Command, Context, Event, Refusal>
  readonly #cache: InstanceCache<Instance<State, Command, Context, Event, Refusal>>
  readonly #retries: Retries
  #open = true
  #unanswered = 0
  #allAnswered: PromiseWithResolvers<void> | undefined

  constructor(options: CommandRuntimeOptions<State, Command, Context, Event, Refusal>) {
    this.#options = options
    this.#cache = new InstanceCache(options.cache)
    this.#retries = options.retries ?? defaultRetries
  }

  get cache(): CacheFigures {
    return this.#cache.figures
  }

  async execute(
    stream: string,
    command: Command,
    envelope: CommandEnvelope<Context>,
  ): Promise<CommandOutcome<Refusal>> {
    this.#requireOpen()
    if (Number.isNaN(Date.parse(envelope.at))) throw new RangeError(`${envelope.at} is no instant`)
    const { promise, resolve, reject } = Promise.withResolvers<CommandOutcome<Refusal>>()
    this.#unanswered += 1
    this.#instance(stream).execute({ command, envelope, lost: 0, resolve, reject })
    try {
      return await promise
    } finally {
      this.#unanswered -= 1
      if (this.#unanswered === 0) this.#allAnswered?.resolve()
    }
  }

  async load(stream: string): Promise<Loaded<State>> {
    this.#requireOpen()
    return await this.#instance(stream).load()
  }

  async stateAt(stream: string, moment: number | string): Promise<Loaded<State>> {
    this.#requireOpen()
    return await this.#instance(stream).stateAt(moment)
  }

  async catchUp(stream: string): Promise<Loaded<State>> {
    this.#requireOpen()
    return await this.#instance(stream).catchUp()
  }

  notice(event: RecordedEvent): void {
    this.#cache.peek(event.stream)?.notice(event)
  }

  async *events(stream: string, options: HistoryOptions = {}): AsyncIterable<HistoricEvent<Event>> {
    const { store, codec } = this.#options
    for await (const recorded of store.readStream(stream, options)) {
      const { event, metadata } = codec.decode(recorded)
      const { id, revision, position } = recorded
      yield { event, metadata, id, revision, position }
    }
  }

  async close(): Promise<void> {
    this.#open = false
    if (this.#unanswered === 0) return
    this.#allAnswered ??= Promise.withResolvers<void>()
    await this.#allAnswered.promise
  }

  #instance(stream: string): Instance<State, Command, Context, Event, Refusal> {
    return this.#cache.use(stream, () => {
      const context = { ...this.#options, retries: this.#retries }
      return new Instance(context, stream, {
        settled: () => this.#cache.settled(stream),
        failed: () => this.#cache.drop(stream),
      })
    })
  }

  #requireOpen(): void {
    if (!this.#open) throw new EventStoreError('closed', 'The runtime is closed.')
  }
}
