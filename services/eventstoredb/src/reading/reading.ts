import type { ServerContext } from '../context.ts'
import type { Flow } from './flow.ts'
import type { EventMessages } from './messages.ts'

/** One call of `Streams.Read` that is being answered. */
export interface Reading {
  readonly context: ServerContext
  readonly flow: Flow
  readonly messages: EventMessages
}
