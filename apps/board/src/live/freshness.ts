import { useCallback, useSyncExternalStore } from 'react'

/**
 * Counts, per scope, how often what is shown has become out of date. Queries ask again when their count moves.
 * A scope is a project's id, or `everything` for what spans projects; a change in a project touches both.
 */
export const everything = 'everything'

const counts = new Map<string, number>()
const listeners = new Set<() => void>()
const pending = new Set<string>()
let timer: ReturnType<typeof setTimeout> | undefined

/** Changes that arrive together lead to one new query. */
const coalesceMilliseconds = 120

export function markChanged(project: string): void {
  pending.add(project)
  pending.add(everything)
  if (timer === undefined) timer = setTimeout(publish, coalesceMilliseconds)
}

export function useFreshness(scope: string): number {
  const snapshot = useCallback(() => counts.get(scope) ?? 0, [scope])
  return useSyncExternalStore(subscribe, snapshot)
}

function publish(): void {
  timer = undefined
  for (const scope of pending) counts.set(scope, (counts.get(scope) ?? 0) + 1)
  pending.clear()
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
