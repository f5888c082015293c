/**
 * Says to the process that started this one that it is ready; when that one lets go or ends, `stop` runs.
 *
 * Whatever that one says is answered with the processor time used so far, in milliseconds.
 */
export function speak(said: string, stop: () => Promise<void>): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    process.send?.((user + system) / 1000)
  })
  process.once('disconnect', () => {
    void stop().finally(() => process.exit())
  })
  process.send?.(said)
}
