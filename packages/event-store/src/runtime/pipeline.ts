import type { Decided, Job } from './decide.ts'
import type { Loaded } from './history.ts'
import type { FirstAnswer } from './repeats.ts'

/** A command with what was decided about it. */
export interface Entry<State, Command, Context, Refusal> {
  readonly job: Job<Command, Context, Refusal>
  readonly decided: Decided<State, Refusal>
}

/** At most this many events go out as one append, unless a single command has more. */
const eventsPerAppend = 512

/**
 * The decided but not yet durable end of one stream, in order: one batch under way, the rest behind it.
 *
 * Only one append of a stream is under way at a time, and it holds the facts of every command decided since the last
 * one. Several appends in a row that expect each other's revisions would be unsafe beside other writers: if the first
 * one loses against exactly as many foreign events, the second would find the revision it expects and stand on a
 * history it was not decided on.
 */
export class Pipeline<State, Command, Context, Refusal> {
  #sent: readonly Entry<State, Command, Context, Refusal>[] = []
  #unsent: Entry<State, Command, Context, Refusal>[] = []
  readonly #accepted = new Map<string, FirstAnswer>()
  #tip: Loaded<State> | undefined

  /** The newest state, `undefined` when everything is durable. */
  get tip(): Loaded<State> | undefined {
    return this.#tip
  }

  get isEmpty(): boolean {
    return this.#sent.length === 0 && this.#unsent.length === 0
  }

  get hasUnsent(): boolean {
    return this.#unsent.length > 0
  }

  /** The answer a command will have when the pipeline is durable, and whose it is. */
  answerTo(commandId: string): FirstAnswer | undefined {
    return this.#accepted.get(commandId)
  }

  push(entry: Entry<State, Command, Context, Refusal>): void {
    const { job, decided } = entry
    this.#unsent.push(entry)
    this.#tip = decided.after.at(-1) ?? this.#tip
    if (decided.facts.length > 0 && decided.outcome.kind === 'accepted') {
      this.#accepted.set(job.envelope.commandId, { answer: decided.outcome, claim: job.envelope })
    }
  }

  /** Takes the next entries to be sent as one append: as many as fit, or one command's alone. */
  take(alone: boolean): readonly Entry<State, Command, Context, Refusal>[] {
    let events = 0
    let count = 0
    for (const { decided } of this.#unsent) {
      const more = decided.facts.length
      if (more > 0 && events > 0 && (alone || events + more > eventsPerAppend)) break
      events += more
      count += 1
    }
    this.#sent = this.#unsent.slice(0, count)
    this.#unsent = this.#unsent.slice(count)
    return this.#sent
  }

  /** What was sent is durable. */
  settle(): void {
    for (const { job } of this.#sent) this.#accepted.delete(job.envelope.commandId)
    this.#sent = []
    if (this.#unsent.length === 0) this.#tip = undefined
  }

  /** Forgets every decision and gives the commands back in their order. */
  drop(): readonly Job<Command, Context, Refusal>[] {
    const jobs = [...this.#sent, ...this.#unsent].map(({ job }) => job)
    this.#sent = []
    this.#unsent = []
    this.#accepted.clear()
    this.#tip = undefined
    return jobs
  }
}
