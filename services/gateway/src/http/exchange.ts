import { AsyncLocalStorage } from 'node:async_hooks'

/** What is noted about one request while it is answered; it ends up in one line of the log. Holds nothing personal. */
export interface Exchange {
  readonly requestId: string
  /** The name of the GraphQL operation. */
  operation?: string
  /** How it went, as a code: `accepted`, `rejected:alreadyVoted`, `masked`. */
  outcome?: string
}

const exchanges = new AsyncLocalStorage<Exchange>()

/** Runs something as part of an exchange, so that `currentExchange` finds it. */
export function inExchange(exchange: Exchange, run: () => void): void {
  exchanges.run(exchange, run)
}

/** The exchange whose request is being answered here and now. */
export function currentExchange(): Exchange | undefined {
  return exchanges.getStore()
}
