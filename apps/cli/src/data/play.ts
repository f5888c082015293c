import { randomUUIDv7 } from 'node:crypto'
import { type DemonstrationCommand, playDemonstration } from '@samstyre/demonstration'
import { isStarted, type Rejection, registerDecider, versionName } from '@samstyre/domain'
import { type CommandOutcome, createCommandRuntime, type EventStore } from '@samstyre/event-store'
import { createMemoryStore } from '@samstyre/event-store/memory'
import { osloDate } from '@samstyre/messages'
import { CommandError, isExplained } from '../failures.ts'
import { inRuns, type Run } from '../transfer/runs.ts'
import { projectCodec, projectDecider, registerCodec, sha256 } from './domain.ts'
import { isEmpty } from './log.ts'
import { nameOf, type Place } from './place.ts'
import { projectStream, registerStream } from './streams.ts'

/** What to do about a demonstration that was broken off in EventStoreDB, where nobody can take it back. */
export const anew = 'To begin it anew, start with an empty EventStoreDB.'

const cache = { maxInstances: 8, maxEvents: 10_000 }

/**
 * Plays the demonstration into a log that holds nothing yet. Answers whether it did.
 *
 * It is played aside and then put there: into a data folder whole or not at all, into EventStoreDB as quickly as can be.
 *
 * @param store the log at the place
 * @throws {CommandError} when somebody else writes there, or EventStoreDB got a part of it only
 */
export async function playWhenEmpty(store: EventStore, place: Place, now: number): Promise<boolean> {
  if (!(await isEmpty(store))) return false
  const aside = createMemoryStore()
  await play(aside, now)
  await (place.kind === 'folder' ? putAtOnce(aside, store) : putOneByOne(aside, store, nameOf(place)))
  await aside.close()
  return true
}

/** What the embedded log is given in one turn is one commit. */
async function putAtOnce(aside: EventStore, store: EventStore): Promise<void> {
  const runs: Run[] = []
  for await (const run of inRuns(aside.readAll())) runs.push(run)
  await Promise.all(runs.map((run) => put(run, store)))
}

async function putOneByOne(aside: EventStore, store: EventStore, name: string): Promise<void> {
  let begun = false
  try {
    for await (const run of inRuns(aside.readAll())) {
      await put(run, store)
      begun = true
    }
  } catch (error) {
    if (!begun || !isExplained(error)) throw error
    throw new CommandError(`${name} holds a part of the demonstration only: ${error.message} ${anew}`, { cause: error })
  }
}

async function put({ stream, events, expected }: Run, store: EventStore): Promise<void> {
  const { outcome } = await store.append(stream, events, expected)
  if (outcome === 'conflict') throw new CommandError(`Somebody else writes to ${stream}. Run the command again.`)
}

async function play(store: EventStore, now: number): Promise<void> {
  const parts = { store, newId: () => randomUUIDv7(), cache }
  const projects = createCommandRuntime({ ...parts, decider: projectDecider, codec: projectCodec })
  const register = createCommandRuntime({ ...parts, decider: registerDecider, codec: registerCodec })

  async function send(command: DemonstrationCommand): Promise<CommandOutcome<Rejection>> {
    const { state } = await register.load(registerStream)
    const envelope = { ...envelopeOf(command), context: { ...command, dayOf: osloDate, register: state, sha256 } }
    if (command.to === 'register') return await register.execute(registerStream, command, envelope)
    const stream = projectStream(command.project)
    const { state: project } = await projects.load(stream)
    const definition = isStarted(project) ? { definition: versionName(project.definition) } : {}
    return await projects.execute(stream, command, { ...envelope, ...definition })
  }

  await playDemonstration({
    now: new Date(now).toISOString(),
    execute: async (command) => {
      const outcome = await send(command)
      return outcome.kind === 'refused' ? outcome.rejection : undefined
    },
  })
  await Promise.all([projects.close(), register.close()])
}

function envelopeOf({ actor, onBehalfOf, at, commandId }: DemonstrationCommand) {
  return { actor, ...(onBehalfOf === undefined ? {} : { onBehalfOf }), at, commandId, correlationId: commandId }
}
