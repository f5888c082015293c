/** What a process has used so far, and whatever else it tells of itself. */
export interface Report {
  /** In milliseconds. */
  readonly processorTime: number
  /** In bytes. */
  readonly memory: number
  readonly more?: unknown
}

/**
 * Says to the process that started this one that it is ready; when that one lets go or ends, `stop` runs.
 *
 * Whatever that one says is answered with what was used so far.
 *
 * @param more what else is answered
 */
export function speak(said: string, stop: () => Promise<void>, more?: () => unknown): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    process.send?.({ processorTime: (user + system) / 1000, memory: process.memoryUsage.rss(), more: more?.() })
  })
  process.once('disconnect', () => {
    void stop().finally(() => process.exit())
  })
  process.send?.(said)
}
