import { setImmediate } from 'node:timers/promises'

/** Lets everything else that is due have its turn, so that a long read never holds up the process. */
export function nextTurn(): Promise<void> {
  return setImmediate()
}
