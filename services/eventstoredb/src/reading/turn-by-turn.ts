/** Work in steps, none of which takes long. */
interface Job {
  /** Answers true when everything is done. */
  readonly step: () => boolean
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

/** How long steps are taken before everything else that is due has its turn, in milliseconds. */
const longestTurn = 5

/**
 * Does what may take long step by step, so that it never holds up the process: for some milliseconds in every turn of the
 * event loop, all callers together, and the callers in turn.
 */
export class TurnByTurn {
  /** What is to be done, by who asked for it; the callers in the order of their turns. */
  readonly #jobs = new Map<object, Job[]>()

  /** Takes `step` again and again until it says that everything is done. */
  async run(caller: object, step: () => boolean): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    if (this.#jobs.size === 0) setImmediate(() => this.#turn())
    this.#add(caller, { step, resolve, reject })
    await promise
  }

  #add(caller: object, job: Job): void {
    const jobs = this.#jobs.get(caller)
    if (jobs === undefined) this.#jobs.set(caller, [job])
    else jobs.push(job)
  }

  #turn(): void {
    const end = performance.now() + longestTurn
    do this.#next()
    while (this.#jobs.size > 0 && performance.now() < end)
    if (this.#jobs.size > 0) setImmediate(() => this.#turn())
  }

  /** Takes one step for the caller whose turn it is. */
  #next(): void {
    for (const [caller, jobs] of this.#jobs) {
      this.#jobs.delete(caller)
      const job = jobs.shift()
      if (jobs.length > 0) this.#jobs.set(caller, jobs)
      if (job !== undefined && !isDone(job)) this.#add(caller, job)
      return
    }
  }
}

function isDone({ step, resolve, reject }: Job): boolean {
  try {
    if (!step()) return false
    resolve()
  } catch (error) {
    reject(error)
  }
  return true
}
