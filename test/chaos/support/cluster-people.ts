import type { EventStore, RecordedEvent } from '@samstyre/event-store'
import { Random } from './random.ts'
import { counterRuntime } from './store-counter.ts'
import { StoreCounts } from './store-counts.ts'
import { StorePerson } from './store-people.ts'
import { StoreWork } from './store-work.ts'

const people = 6
/** Three counters are full before that: after so many commands, everybody turns to the next three. */
const perCounters = 120

/** Six people who send commands through command runtimes that know nothing of each other, each command until it is answered. */
export class ClusterPeople {
  readonly #prefix: string
  /** None until all of them are there, and they begin at once. */
  readonly #people: readonly StorePerson[] = []
  readonly #work: StoreWork
  readonly #close: () => Promise<unknown>

  constructor(stores: readonly EventStore[], random: Random, prefix: string) {
    this.#prefix = `${prefix}counter-`
    const runtimes = stores.map((store) => counterRuntime(store, new Random(random.between(0, 2 ** 32))))
    const streams = () => {
      const place = Math.floor(this.commands / perCounters)
      return ['a', 'b', 'c'].map((name) => `${this.#prefix}${place}-${name}`)
    }
    const seeds = Array.from({ length: people }, () => random.between(0, 2 ** 32))
    this.#people = seeds.map((seed) => new StorePerson(runtimes, new Random(seed), streams))
    this.#work = new StoreWork(this.#people)
    this.#close = () => Promise.all(runtimes.map((runtime) => runtime.close()))
  }

  get commands(): number {
    return this.#people.reduce((sum, { sent }) => sum + sent.length, 0)
  }

  get accepted(): number {
    return this.#sent.filter(({ outcome }) => outcome?.kind === 'accepted').length
  }

  get sentAgain(): number {
    return this.#people.reduce((sum, { failures }) => sum + failures, 0)
  }

  /** Waits until everybody has had an answer to a command that was sent from now on. @throws {Error} */
  async recovered(patience: number): Promise<void> {
    const before = this.#people.map(({ answered }) => answered)
    await this.#work.until(patience, 'a command gets no answer', () =>
      this.#people.every(({ answered }, index) => answered >= (before[index] ?? 0) + 2),
    )
  }

  async finish(patience: number): Promise<void> {
    for (const person of this.#people) person.stop()
    await this.#work.until(patience, 'a command gets no answer', () => this.#people.every(({ isDone }) => isDone))
    await this.#close()
  }

  /** What became of a command otherwise than its sender was told. */
  faults(log: readonly RecordedEvent[]): readonly string[] {
    const counts = new StoreCounts(log.filter(({ stream }) => stream.startsWith(this.#prefix)))
    return [...counts.overLimit(), ...this.#sent.flatMap((command) => counts.faultsOf(command))]
  }

  get #sent() {
    return this.#people.flatMap(({ sent }) => sent)
  }
}
