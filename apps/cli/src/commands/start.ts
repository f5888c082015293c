import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { EventStore } from '@samstyre/event-store'
import type { RunningServer } from '@samstyre/eventstoredb'
import { type GatewayOptions, openLogIn, readSettings, requireStartable, startGateway } from '@samstyre/gateway'
import { type Arguments, readArguments, textOf } from '../arguments.ts'
import type { Command } from '../command.ts'
import { lenientRegisterCodec } from '../data/domain.ts'
import { foldRegister } from '../data/fold.ts'
import { using } from '../data/log.ts'
import { folderIn, nameOf, placeIn } from '../data/place.ts'
import { playWhenEmpty } from '../data/play.ts'
import { writing } from '../data/store.ts'
import { CommandError } from '../failures.ts'
import { greeting } from '../serving/greeting.ts'
import {
  connectionStringOf,
  type ProtocolSettings,
  portFrom,
  protocolOptions,
  protocolSettings,
  serveLog,
} from '../serving/protocol-server.ts'
import { stopped } from '../serving/stopped.ts'
import { isTaken } from '../serving/taken.ts'
import type { Surroundings } from '../terminal.ts'

const prefix = 'eventstoredb-'
const instead = 'Without --eventstoredb the board works on the EventStoreDB it names.'

/** Serves the board and the API until the process is asked to stop. */
export const start: Command = {
  usage: 'start [--demo] [--eventstoredb PORT]',
  summary: 'serves the board and the API',
  help: [
    '  --demo               anybody on this machine may log in as anyone; an empty log gets the demonstration',
    '  --eventstoredb PORT  serves the log of the data folder over EventStoreDB\u2019s protocol as well; 0 for any free port',
    '',
    'Beside --eventstoredb, as for samstyre eventstore:',
    '  --eventstoredb-host HOST, --eventstoredb-cert FILE, --eventstoredb-key FILE, --eventstoredb-users FILE',
    '',
    'Set from outside: PORT (4000; 0 for any free one), HOST (127.0.0.1), SAMSTYRE_DATA (./data), LOG_LEVEL,',
    'SAMSTYRE_EVENTSTORE (a connection string: the log lies in EventStoreDB instead of the data folder),',
    'SAMSTYRE_EVENTSTORE_CREDENTIALS_FILE (holds user:password for it), SAMSTYRE_SESSION_KEY_FILE (shared by gateways).',
    'Ctrl+C stops the server when everything that was accepted is kept.',
  ].join('\n'),
  async run(args, surroundings) {
    const options = { demo: { type: 'boolean' }, eventstoredb: { type: 'string' }, ...protocolOptions(prefix) } as const
    const { values } = readArguments(args, options)
    const demo = values['demo'] === true
    const port = textOf(values, 'eventstoredb')
    const protocol = port === undefined ? undefined : await protocolIn(port, values, surroundings)
    // Before the log is opened: nothing is to be put into it for a gateway that cannot start.
    const gateway = optionsIn(demo, surroundings)
    await namingTakenPort(gateway.port, requireStartable(gateway))
    if (protocol === undefined) {
      await writing(placeIn(surroundings.environment), (store) => serve(store, gateway, surroundings))
      return 'well'
    }
    const { folder, settings } = protocol
    await using(openLogIn(folder), async (log) => {
      const server = await serveLog(log, settings, surroundings)
      try {
        await serve(log, gateway, surroundings, protocolLine(server, settings))
      } finally {
        await server.close()
      }
    })
    return 'well'
  },
}

async function protocolIn(port: string, values: Arguments['values'], { environment }: Surroundings) {
  const folder = folderIn(environment, instead)
  return { folder, settings: await protocolSettings(values, prefix, portFrom('--eventstoredb', port)) }
}

function protocolLine(server: RunningServer, settings: ProtocolSettings): string {
  return `EventStoreDB clients find the log at ${connectionStringOf(server, settings)}`
}

type Options = Omit<GatewayOptions, 'store'>

/** Serves the board until the process is asked to stop. */
async function serve(store: EventStore, options: Options, surroundings: Surroundings, more?: string): Promise<void> {
  const { environment, print, now } = surroundings
  const { demo, port } = options
  const place = placeIn(environment)
  const stopping = surroundings.stopping()
  if (demo) await playWhenEmpty(store, place, now())
  const register = await foldRegister(store, lenientRegisterCodec)
  const gateway = await namingTakenPort(port, startGateway({ ...options, store }))
  print([greeting(gateway.url, demo, register), `The event log is ${nameOf(place)}`, more ?? []].flat().join('\n'))
  await stopped(stopping)
  print('Stopping.')
  await gateway.close()
}

/** What a gateway is started with, all but its store. @throws {SettingsError} */
function optionsIn(demo: boolean, { environment, log }: Surroundings): Options {
  const settings = readSettings(environment)
  const board = join(import.meta.dirname, '../../../board/dist')
  const quietly = demo && !environment['LOG_LEVEL']
  return {
    ...settings,
    demo,
    ...(existsSync(board) ? { board } : {}),
    logLevel: quietly ? 'warn' : settings.logLevel,
    logTo: { write: log },
  }
}

/** Waits for what takes the port of the board. @throws {CommandError} when the port is taken */
async function namingTakenPort<Result>(port: number, work: Promise<Result>): Promise<Result> {
  try {
    return await work
  } catch (error) {
    if (!isTaken(error)) throw error
    const advice = `Stop what listens there, or choose another port: PORT=${port + 1}`
    throw new CommandError(`Port ${port} is taken already. ${advice}`, { cause: error })
  }
}
