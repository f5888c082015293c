import type { ProjectState } from '@samstyre/domain'
import type { Loaded } from '@samstyre/event-store'
import type { ProjectRuntime } from './runtimes.ts'
import { projectStream } from './streams.ts'

/** How many are remembered. They share almost everything with each other and with the newest state. */
const most = 64

/** Projects as they were at a moment. What was, does not change: the moments asked for last are remembered. */
export class PastStates {
  readonly #runtime: Pick<ProjectRuntime, 'stateAt'>
  /** In the order they were asked for. */
  readonly #known = new Map<string, Loaded<ProjectState>>()

  constructor(runtime: Pick<ProjectRuntime, 'stateAt'>) {
    this.#runtime = runtime
  }

  /**
   * A project right after a revision, or at an instant.
   *
   * @param newest the revision of its newest state, which goes on changing
   * @throws {RangeError} for what is neither.
   */
  async at(project: string, moment: number | string, newest: number): Promise<Loaded<ProjectState>> {
    const key = `${project} ${typeof moment} ${moment}`
    const known = this.#known.get(key)
    this.#known.delete(key)
    const then = known ?? (await this.#runtime.stateAt(projectStream(project), moment))
    if (then.revision < newest) this.#remember(key, then)
    return then
  }

  #remember(key: string, then: Loaded<ProjectState>): void {
    this.#known.set(key, then)
    const [oldest] = this.#known.keys()
    if (this.#known.size > most && oldest !== undefined) this.#known.delete(oldest)
  }
}
