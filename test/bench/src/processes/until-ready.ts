import { setTimeout as sleep } from 'node:timers/promises'

const patience = 60_000
const pause = 10

/** Waits until a gateway says of itself that it is ready. @throws {Error} when it does not in time. */
export async function untilReady(url: string): Promise<void> {
  const deadline = performance.now() + patience
  while (performance.now() < deadline) {
    const { status } = await fetch(`${url}/readyz`)
    if (status === 200) return
    await sleep(pause)
  }
  throw new Error(`${url} is not ready`)
}
