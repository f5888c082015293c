import type { DomainEvent } from '@samstyre/event-sourcing'
import { type AppendOutcome, EventStoreError, type RecordedEvent } from '../port.ts'
import { answerOnly, type Decided, type Deciding, decideOn, type Job } from './decide.ts'
import type { CommandOutcome } from './envelope.ts'
import { type Folding, foldTail, foldUpTo } from './folding.ts'
import { type Answered, History, type Loaded, next } from './history.ts'
import { Lag } from './lag.ts'
import { type Entry, Pipeline } from './pipeline.ts'
import { answerToTaken, isRepetition, readFirstAnswer } from './repeats.ts'
import { appendStubbornly, type Retries } from './retries.ts'

/** What every instance of a runtime shares. */
export interface InstanceContext<State, Command, Context, Event extends DomainEvent, Refusal>
  extends Folding<State, Event>,
    Deciding<State, Command, Context, Event, Refusal> {
  readonly decider: Deciding<State, Command, Context, Event, Refusal>['decider']
  readonly codec: Deciding<State, Command, Context, Event, Refusal>['codec']
  readonly retries: Retries
}

/** What an instance tells the cache it is in. */
export interface InstanceEvents {
  /** It has nothing under way any more. */
  settled(): void
  /** It could not read its stream and is of no further use. */
  failed(): void
}

/**
 * One stream in memory: its durable history, and the pipeline of what is decided but not yet durable.
 *
 * Commands are decided in the order they come, each on the newest state, and answered in that order when everything
 * they rest on is durable. When a batch is lost, all commands in the pipeline are decided again on what is there then.
 */
export class Instance<State, Command, Context, Event extends DomainEvent, Refusal> {
  readonly #context: InstanceContext<State, Command, Context, Event, Refusal>
  readonly #stream: string
  readonly #events: InstanceEvents
  readonly #pipeline = new Pipeline<State, Command, Context, Refusal>()
  #history: History<State>
  #phase: 'loading' | 'lagging' | 'ready' | 'sending' = 'loading'
  /** Commands that came, or were lost, while the stream is being read or does not give what it should. */
  #waiting: Job<Command, Context, Refusal>[] = []
  /** Who waits until everything that was noticed is folded. */
  #loads: PromiseWithResolvers<void>[] = []
  /** The last revision somebody has seen in the log. */
  #noticed = -1
  /** Who waits for a read that begins from now on. */
  #catchUps: PromiseWithResolvers<void>[] = []
  /** Reading and sending take turns where both are due, so that neither starves. */
  #turn: 'read' | 'send' = 'read'
  #sendIsDue = false
  /** What the store named in a conflict and does not give. */
  readonly #lag: Lag
  /** How many more batches go out one command at a time, because a larger one held something invalid. */
  #alone = 0

  constructor(
    context: InstanceContext<State, Command, Context, Event, Refusal>,
    stream: string,
    events: InstanceEvents,
  ) {
    this.#context = context
    this.#stream = stream
    this.#events = events
    this.#history = new History(context.decider.initialState)
    this.#lag = new Lag(stream, context.retries)
    this.#loadTail([])
  }

  get isBusy(): boolean {
    return this.#phase !== 'ready' || !this.#pipeline.isEmpty || this.#catchUps.length > 0 || this.#isBehind
  }

  /** How many events are folded. */
  get size(): number {
    return this.#history.current.revision + 1
  }

  execute(job: Job<Command, Context, Refusal>): void {
    if (this.#phase === 'loading' || this.#phase === 'lagging') this.#waiting.push(job)
    else this.#decide(job)
  }

  /** The newest durable state. */
  async load(): Promise<Loaded<State>> {
    await this.#loaded()
    return this.#history.current
  }

  /**
   * Takes note of an event of this stream that was seen in the log: it is folded now, or as soon as nothing is under
   * way. Whoever loads from here on gets a state with this event in it.
   */
  notice(recorded: RecordedEvent): void {
    const { revision } = recorded
    const { current } = this.#history
    if (revision <= current.revision) return
    const isIdle = this.#phase === 'lagging' || (this.#phase === 'ready' && this.#pipeline.isEmpty)
    if (isIdle && revision === current.revision + 1) this.#fold(recorded)
    else this.#noticed = Math.max(this.#noticed, revision)
    this.#goOn()
  }

  #fold(recorded: RecordedEvent): void {
    const { codec, decider } = this.#context
    try {
      const { event, metadata } = codec.decode(recorded)
      this.#history.add(next(decider, this.#history.current, event, metadata), metadata.commandId)
    } catch {
      // Whoever asks for the state next is told what is wrong with the event.
      this.#events.failed()
    }
  }

  /** Whether the log is known to hold more than is folded. */
  get #isBehind(): boolean {
    return this.#noticed > this.#history.current.revision
  }

  async stateAt(moment: number | string): Promise<Loaded<State>> {
    await this.#loaded()
    return await foldUpTo(this.#context, this.#stream, this.#history, moment)
  }

  /** Reads what others appended since. */
  async catchUp(): Promise<Loaded<State>> {
    const read = Promise.withResolvers<void>()
    this.#catchUps.push(read)
    this.#goOn()
    await read.promise
    return this.#history.current
  }

  async #loaded(): Promise<void> {
    if (this.#phase !== 'loading' && !this.#isBehind) return
    const load = Promise.withResolvers<void>()
    this.#loads.push(load)
    await load.promise
  }

  #decide(job: Job<Command, Context, Refusal>): void {
    const { commandId } = job.envelope
    const known = this.#history.answerTo(commandId)
    if (known !== undefined) {
      job.resolve(this.#answerAgain(job, known))
      return
    }
    try {
      this.#take(job, this.#decision(job))
    } catch (error) {
      job.reject(error)
    }
  }

  #decision(job: Job<Command, Context, Refusal>): Decided<State, Refusal> {
    const pending = this.#pipeline.answerTo(job.envelope.commandId)
    const tip = this.#pipeline.tip ?? this.#history.current
    if (pending === undefined) return decideOn(this.#context, tip, job)
    const { answer, claim } = pending
    const isAgain = isRepetition(job.envelope, claim)
    return answerOnly(isAgain ? { ...answer, repeated: true } : answerToTaken(this.#context, tip, job, claim))
  }

  #take(job: Job<Command, Context, Refusal>, decided: Decided<State, Refusal>): void {
    if (this.#pipeline.isEmpty && decided.facts.length === 0) {
      job.resolve(decided.outcome)
      return
    }
    this.#pipeline.push({ job, decided })
    this.#goOn()
  }

  /** What is due next: to read the log where somebody asked for it, otherwise to send what was decided. */
  #goOn(): void {
    if (this.#phase === 'lagging') this.#lag.wake()
    if (this.#phase !== 'ready') return
    const { hasUnsent } = this.#pipeline
    const readIsDue = this.#catchUps.length > 0 || this.#isBehind
    if (readIsDue && (this.#turn === 'read' || !hasUnsent)) this.#loadTail(this.#pipeline.drop())
    else if (hasUnsent) this.#sendSoon()
    else this.#events.settled()
  }

  /** At the end of this turn, so that commands that arrive together go out together. */
  #sendSoon(): void {
    if (this.#sendIsDue) return
    this.#sendIsDue = true
    setImmediate(() => {
      this.#sendIsDue = false
      if (this.#phase === 'ready' && this.#pipeline.hasUnsent) void this.#send()
    })
  }

  async #send(): Promise<void> {
    this.#phase = 'sending'
    const entries = this.#pipeline.take(this.#alone > 0)
    this.#alone = Math.max(0, this.#alone - 1)
    const events = entries.flatMap(({ decided }) => decided.facts)
    const { revision } = this.#history.current
    try {
      if (events.length > 0) {
        const append = { stream: this.#stream, events, expected: revision < 0 ? 'no-stream' : revision } as const
        const outcome = await appendStubbornly(this.#context.store, append, this.#context.retries)
        if (outcome.outcome === 'conflict') {
          this.#lose(outcome)
          return
        }
      }
    } catch (error) {
      this.#fail(entries, error)
      return
    }
    this.#settle(entries)
  }

  #settle(entries: readonly Entry<State, Command, Context, Refusal>[]): void {
    for (const { job, decided } of entries) {
      for (const loaded of decided.after) this.#history.add(loaded, job.envelope.commandId)
    }
    this.#pipeline.settle()
    this.#lag.end()
    this.#phase = 'ready'
    this.#turn = 'read'
    for (const { job, decided } of entries) job.resolve(decided.outcome)
    if (!this.#isBehind) this.#releaseLoads()
    this.#goOn()
  }

  #releaseLoads(): void {
    for (const { resolve } of this.#loads) resolve()
    this.#loads = []
  }

  /** Another writer came first: whatever was decided rests on a state that is lost. */
  #lose({ actual }: Extract<AppendOutcome, { outcome: 'conflict' }>): void {
    if (actual === 'no-stream' || actual < this.#history.current.revision) {
      this.#history = new History(this.#context.decider.initialState)
    }
    const jobs = this.#pipeline.drop()
    if (!this.#lag.isOn) for (const job of jobs) job.lost += 1
    const { decisions } = this.#context.retries
    const message = `Other writers came first ${decisions} times: send the command again.`
    this.#lag.refused(actual)
    for (const job of jobs) if (job.lost >= decisions) job.reject(new EventStoreError('unavailable', message))
    this.#loadTail(jobs.filter((job) => job.lost < decisions))
  }

  /** The store refused a batch for good: who has facts in it is told so, the others are decided again. */
  #fail(entries: readonly Entry<State, Command, Context, Refusal>[], error: unknown): void {
    const commands = entries.filter(({ decided }) => decided.facts.length > 0)
    const jobs = this.#pipeline.drop()
    if (commands.length > 1 && error instanceof EventStoreError && error.code === 'invalid-event') {
      this.#alone = commands.length
      this.#loadTail(jobs)
      return
    }
    const failed = new Set(commands.map(({ job }) => job))
    for (const job of failed) job.reject(error)
    this.#loadTail(jobs.filter((job) => !failed.has(job)))
  }

  /** Folds what the log has beyond this history, then decides these commands, and those that came meanwhile. */
  #loadTail(jobs: readonly Job<Command, Context, Refusal>[]): void {
    this.#phase = 'loading'
    this.#waiting = [...jobs, ...this.#waiting]
    const catchUps = this.#catchUps
    this.#catchUps = []
    void this.#read(catchUps)
  }

  async #read(catchUps: readonly PromiseWithResolvers<void>[]): Promise<void> {
    const noticed = this.#noticed
    try {
      await foldTail(this.#context, this.#stream, this.#history)
    } catch (error) {
      this.#events.failed()
      for (const { reject } of [...catchUps, ...this.#catchUps, ...this.#loads, ...this.#waiting]) reject(error)
      return
    }
    // What was noticed before the read began is in it, or is not in the log any more.
    if (this.#noticed === noticed) this.#noticed = -1
    this.#phase = 'ready'
    this.#turn = 'send'
    for (const { resolve } of catchUps) resolve()
    if (!this.#isBehind) this.#releaseLoads()
    if (this.#lag.isDue(this.#history.current.revision)) await this.#sitOut()
    else this.#decideWaiting()
  }

  /** Whatever is decided now would be refused again: waits, and reads once more. Who only reads is not held up. */
  async #sitOut(): Promise<void> {
    const complaint = this.#lag.complaint()
    if (complaint === undefined) {
      this.#phase = 'lagging'
      await this.#lag.pause()
      this.#loadTail([])
      return
    }
    for (const { reject } of this.#waiting.splice(0)) reject(complaint)
    this.#decideWaiting()
  }

  #decideWaiting(): void {
    const waiting = this.#waiting
    this.#waiting = []
    for (const job of waiting) this.execute(job)
    this.#goOn()
  }

  async #answerAgain(job: Job<Command, Context, Refusal>, known: Answered): Promise<CommandOutcome<Refusal>> {
    const { answer, claim } = await readFirstAnswer(this.#context, this.#stream, known)
    if (isRepetition(job.envelope, claim)) return answer
    return answerToTaken(this.#context, this.#history.current, job, claim)
  }
}
