import { openLogIn } from '@samstyre/gateway'
import { readArguments, textOf } from '../arguments.ts'
import type { Command } from '../command.ts'
import { logFileIn, using } from '../data/log.ts'
import { folderIn } from '../data/place.ts'
import {
  connectionStringOf,
  portFrom,
  protocolOptions,
  protocolSettings,
  serveLog,
} from '../serving/protocol-server.ts'
import { stopped } from '../serving/stopped.ts'

const instead = 'EventStoreDB serves its log itself: connect to it.'

/** Serves the log of the data folder, without the board, over EventStoreDB's protocol until asked to stop. */
export const eventstore: Command = {
  usage: 'eventstore [--port PORT] [OPTION]...',
  summary: 'serves the event log over EventStoreDB\u2019s protocol',
  help: [
    'Any EventStoreDB client can then read the log, follow it and append to it. The log of the data folder is made when',
    'it is not there. Ctrl+C stops the server when everything that was accepted is kept.',
    '',
    '  --port PORT   2113 without it; 0 for any free one',
    '  --host HOST   127.0.0.1 without it; any other than this machine needs --cert, --key and --users',
    '  --cert FILE   the certificate (PEM); clients that do not know who signed it name the signer in the connection',
    '                string: ?tlsCAFile=FILE',
    '  --key FILE    its key (PEM)',
    '  --users FILE  who may call, as a JSON array of entries: samstyre eventstore user --help',
    '',
    'Only users of the group $product may append to the streams of the product - without --users nobody - and nobody',
    'deletes or shortens them. Without --cert everybody on this machine may read the log.',
    'To serve the board and the protocol on one log: samstyre start --eventstoredb PORT',
  ].join('\n'),
  async run(args, surroundings) {
    const { values } = readArguments(args, { port: { type: 'string' }, ...protocolOptions('') })
    const folder = folderIn(surroundings.environment, instead)
    const settings = await protocolSettings(values, '', portFrom('--port', textOf(values, 'port') ?? '2113'))
    const stopping = surroundings.stopping()
    await using(openLogIn(folder), async (log) => {
      const server = await serveLog(log, settings, surroundings)
      surroundings.print(`${logFileIn(folder)} is served at ${connectionStringOf(server, settings)}`)
      await stopped(stopping)
      surroundings.print('Stopping.')
      await server.close()
    })
    return 'well'
  },
}
