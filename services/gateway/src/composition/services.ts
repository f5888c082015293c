import { createHash, randomUUID } from 'node:crypto'
import {
  createDefinitionCatalog,
  createProjectDecider,
  type ProjectEvent,
  publishedDefinitions,
  type RegisterEvent,
  registerDecider,
} from '@samstyre/domain'
import { createCommandRuntime, createJsonCodec, type EventStore, type RecordedEvent } from '@samstyre/event-store'
import type { Logger } from 'pino'
import type { Clock } from '../clock/clock.ts'
import { ChangeFeed } from '../history/change-feed.ts'
import { followLog } from '../projections/log-follower.ts'
import { createPortfolio } from '../projections/portfolio.ts'
import { PastStates } from '../projects/past-states.ts'
import type { ProjectRuntime, RegisterRuntime } from '../projects/runtimes.ts'
import type { Services } from '../projects/services.ts'
import { registerStream } from '../projects/streams.ts'
import { openEndedSessions } from '../session/ended-sessions.ts'
import { createSessions } from '../session/sessions.ts'
import type { Telemetry } from '../telemetry/telemetry.ts'
import { watchedRuntime } from '../telemetry/watching/watched-runtime.ts'
import { watchedStore } from '../telemetry/watching/watched-store.ts'
import { uuidV7 } from './uuid-v7.ts'

/** At most so many projects stay folded in memory for commands, and so many of their events together. */
const projectCache = { maxInstances: 2000, maxEvents: 1_000_000 }
const registerCache = { maxInstances: 1, maxEvents: 1_000_000 }

export interface ServiceParts {
  readonly store: EventStore
  readonly sessionKey: Uint8Array
  readonly endedSessionsFile: string | undefined
  readonly clock: Clock
  readonly log: Logger
  readonly demo: boolean
  readonly closing: AbortSignal
  readonly telemetry: Pick<Telemetry, 'store' | 'commands' | 'feed'>
}

/** Wires what the API is made from. The log is being followed from here on. */
export function createServices(parts: ServiceParts): Services {
  const { sessionKey, endedSessionsFile, clock, log, demo, closing, telemetry } = parts
  const store = watchedStore(parts.store, telemetry.store)
  const definitions = createDefinitionCatalog(publishedDefinitions, sha256)
  const decider = createProjectDecider(definitions)
  const codec = createJsonCodec<ProjectEvent>()
  const newId = () => uuidV7(clock.now(), randomUUID())
  const projects = watchedRuntime(
    createCommandRuntime({ store, decider, codec, newId, cache: projectCache }),
    telemetry.commands,
  )
  const registerCodec = createJsonCodec<RegisterEvent>()
  const register = watchedRuntime(
    createCommandRuntime({ store, decider: registerDecider, codec: registerCodec, newId, cache: registerCache }),
    telemetry.commands,
  )
  const portfolio = createPortfolio(decider, codec)
  const feed = new ChangeFeed(projects, codec)
  // The runtimes come first: whoever is told of a change by the others can already ask for the state with it.
  const caches = { apply: noticedBy(projects, register) }
  const follower = followLog(store, [caches, portfolio, feed], log)
  return {
    projects,
    register,
    past: new PastStates(projects),
    definitions,
    decider,
    portfolio,
    feed: telemetry.feed(feed),
    follower,
    clock,
    demo,
    log,
    closing,
    sha256,
    sessions: createSessions(sessionKey, clock, openEndedSessions(endedSessionsFile, clock, log)),
  }
}

/** Hands every event to the runtime of its stream, because another gateway may have appended it. */
function noticedBy(
  projects: Pick<ProjectRuntime, 'notice'>,
  register: Pick<RegisterRuntime, 'notice'>,
): (event: RecordedEvent) => void {
  return (event) => (event.stream === registerStream ? register : projects).notice(event)
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
