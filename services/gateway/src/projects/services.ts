import type { DefinitionCatalog, ProjectDecider, RegisterState } from '@samstyre/domain'
import type { Logger } from 'pino'
import type { Clock } from '../clock/clock.ts'
import type { ChangeFeed } from '../history/change-feed.ts'
import type { LogFollower } from '../projections/log-follower.ts'
import type { Portfolio } from '../projections/portfolio.ts'
import type { Sessions } from '../session/sessions.ts'
import type { PastStates } from './past-states.ts'
import type { ProjectRuntime, RegisterRuntime } from './runtimes.ts'
import { registerStream } from './streams.ts'

/** What the API is made from; the composition root puts it together. */
export interface Services {
  readonly projects: ProjectRuntime
  readonly register: RegisterRuntime
  /** Projects as they were. */
  readonly past: PastStates
  readonly definitions: DefinitionCatalog
  /** Asked what would be accepted, without keeping what it says. */
  readonly decider: ProjectDecider
  readonly portfolio: Portfolio
  readonly follower: LogFollower
  readonly feed: Pick<ChangeFeed, 'changes'>
  readonly sessions: Sessions
  readonly clock: Clock
  readonly demo: boolean
  readonly log: Logger
  /** Aborted when the gateway begins to shut down: streams end. */
  readonly closing: AbortSignal
  /** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
  sha256(text: string): string
}

/** People and organisations as they stand. */
export async function currentRegister({ register }: Pick<Services, 'register'>): Promise<RegisterState> {
  const { state } = await register.load(registerStream)
  return state
}
