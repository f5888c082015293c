/** Resolves when the process is asked to stop. */
export async function stopped(stopping: AbortSignal): Promise<void> {
  if (stopping.aborted) return
  const { promise, resolve } = Promise.withResolvers<void>()
  stopping.addEventListener('abort', () => resolve(), { once: true })
  await promise
}
