import { createHash, randomUUID } from 'node:crypto'
import { type CommandContext, type RegisterEvent, registerDecider } from '@samstyre/domain'
import { createCommandRuntime, createJsonCodec, type EventStore } from '@samstyre/event-store'
import { createMemoryStore } from '@samstyre/event-store/memory'
import { startGateway } from '@samstyre/gateway'
import { StoryClock } from './clock.ts'
import { Person } from './person.ts'

/** A gateway of its own with one registrar to begin with, for one story. */
export interface Stage {
  readonly clock: StoryClock
  readonly url: string
  /** May enter people and start projects. */
  readonly registrar: Person
  logIn(person: string): Promise<Person>
  stop(): Promise<void>
}

export async function setStage(start: string): Promise<Stage> {
  const store = createMemoryStore()
  const clock = new StoryClock(start)
  const registrar = await enterFirstRegistrar(store, clock)
  const gateway = await startGateway({ demo: true, port: 0, store, clock, logLevel: 'silent' })
  const { url } = gateway
  return {
    clock,
    url,
    registrar: await Person.logIn(url, registrar),
    logIn: (person) => Person.logIn(url, person),
    async stop() {
      await gateway.close()
      await store.close()
    },
  }
}

/** The first one is entered by the system; everybody else comes in through the API. */
async function enterFirstRegistrar(store: EventStore, clock: StoryClock): Promise<string> {
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
  const context: CommandContext = { actor: 'system', at, today: clock.dayIn(0), commandId, register: state, sha256 }
  const input = { name: 'Frøydis Registerheim', registrar: true }
  const envelope = { commandId, actor: 'system', at, correlationId: commandId, context }
  const outcome = await register.execute('register', { name: 'registerPerson', input }, envelope)
  await register.close()
  if (outcome.kind !== 'accepted') throw new Error(`The first registrar was not entered: ${JSON.stringify(outcome)}`)
  return commandId
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
