import { createHash, randomUUID } from 'node:crypto'
import { type CommandContext, type RegisterEvent, registerDecider } from '@samstyre/domain'
import { createCommandRuntime, createJsonCodec, type EventStore } from '@samstyre/event-store'
import { createMemoryStore } from '@samstyre/event-store/memory'
import { openEventStore, startGateway } from '@samstyre/gateway'
import { osloDate } from '@samstyre/messages'
import { vi } from 'vitest'
import { StoryClock } from './clock.ts'
import type { Ground } from './ground.ts'
import { Person } from './person.ts'

/** A gateway of its own with one registrar of its own, for one story. */
export interface Stage {
  readonly clock: StoryClock
  readonly url: string
  /** May enter people and start projects. */
  readonly registrar: Person
  logIn(person: string): Promise<Person>
  stop(): Promise<void>
}

/** A registrar of a story does in seconds what takes an office years. */
const limits = { commands: 10_000, requests: 10_000 }

/** Starts a gateway on a ground, by a clock that stands at an instant. */
export async function setStage(start: string, ground: Ground): Promise<Stage> {
  await using opening = new AsyncDisposableStack()
  const eventStore = await ground.prepare(opening)
  const store = eventStore === undefined ? createMemoryStore() : await openEventStore(eventStore)
  opening.defer(() => store.close())
  const clock = new StoryClock(start)
  const registrar = await enterRegistrar(store, clock)
  const gateway = await startGateway({ demo: true, port: 0, store, clock, logLevel: 'silent', limits })
  opening.defer(() => gateway.close())
  const { url } = gateway
  // What others left in the log is read first.
  await vi.waitFor(() => requireReady(url), readyWithin)
  const stage = {
    clock,
    url,
    registrar: await Person.logIn(url, registrar),
    logIn: (person: string) => Person.logIn(url, person),
  }
  const opened = opening.move()
  return { ...stage, stop: () => opened.disposeAsync() }
}

/** In milliseconds. */
const readyWithin = 60_000

async function requireReady(url: string): Promise<void> {
  const { status } = await fetch(`${url}/readyz`)
  if (status !== 200) throw new Error(`${url} is not ready.`)
}

/** The story's registrar is entered by the system; everybody else comes in through the API. */
async function enterRegistrar(store: EventStore, clock: StoryClock): Promise<string> {
  const register = createCommandRuntime({
    store,
    decider: registerDecider,
    codec: createJsonCodec<RegisterEvent>(),
    newId: randomUUID,
    cache: { maxInstances: 1, maxEvents: 100 },
  })
  const commandId = randomUUID()
  const at = clock.inDays(0)
  const { state } = await register.load('register')
  const context: CommandContext = {
    actor: 'system',
    at,
    today: osloDate(at),
    dayOf: osloDate,
    commandId,
    register: state,
    sha256,
  }
  const input = { name: 'Frøydis Registerheim', registrar: true }
  const envelope = { commandId, actor: 'system', at, correlationId: commandId, context }
  const outcome = await register.execute('register', { name: 'registerPerson', input }, envelope)
  await register.close()
  if (outcome.kind !== 'accepted') throw new Error(`The registrar was not entered: ${JSON.stringify(outcome)}`)
  return commandId
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
