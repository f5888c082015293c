import type { GatewayContext } from '../context.ts'

/** Aborts when a stream has to end: its reader is gone, the session has ended, or the gateway shuts down. */
export function untilOver({ services, session, gone }: GatewayContext): Disposable & { readonly signal: AbortSignal } {
  const over = new AbortController()
  const end = () => over.abort()
  const stopWaiting = session === undefined ? undefined : services.sessions.whenEnded(session, end)
  const signals = [gone, services.closing]
  for (const signal of signals) {
    if (signal.aborted) end()
    else signal.addEventListener('abort', end, { once: true })
  }
  return {
    signal: over.signal,
    [Symbol.dispose]() {
      end()
      stopWaiting?.()
      for (const signal of signals) signal.removeEventListener('abort', end)
    },
  }
}
