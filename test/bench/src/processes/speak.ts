/** Says to the process that started this one that it is ready; when that one lets go or ends, `stop` runs. */
export function speak(said: string, stop: () => Promise<void>): void {
  process.once('disconnect', () => {
    void stop().finally(() => process.exit())
  })
  process.send?.(said)
}
