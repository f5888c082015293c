import type { ServerContext } from '../context.ts'
import type { Work } from './filter.ts'
import type { Flow } from './flow.ts'
import type { EventMessages } from './messages.ts'

/** One call of `Streams.Read` that is being answered. */
export interface Reading {
  readonly context: ServerContext
  readonly flow: Flow
  readonly messages: EventMessages
  /** Does for this call what may take long, as long as somebody waits for it. */
  readonly work: Work
}
