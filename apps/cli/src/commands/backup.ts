import { readArguments } from '../arguments.ts'
import { makeBackup } from '../backup/make-backup.ts'
import type { Command } from '../command.ts'
import { logFileIn } from '../data/log.ts'
import { nameLeftoversBeside } from '../data/make-file.ts'
import { folderIn } from '../data/place.ts'

const instead = 'Copy EventStoreDB to a data folder instead: samstyre migrate --from esdb://... --to FOLDER'

/** Copies the log of the data folder to a file, beside a running server. */
export const backup: Command = {
  usage: 'backup FILE',
  summary: 'copies the event log to a file, beside a running server',
  help: [
    'The copy is the log as it was at one moment. It gets its name when it is whole: opened again, its pages checked, its',
    'events counted and compared with the log. A file that is there already is never overwritten.',
    '',
    'The log is all that a data folder keeps, except for the key of the sessions (session.key): that is a secret and not',
    'in the backup. Without it a restored installation makes a new one, and everybody logs in again.',
    'The file holds everything the log holds: only its owner may read it. Keep it that way where you take it.',
    '',
    'For EventStoreDB, copy it to a data folder: samstyre migrate --from esdb://... --to FOLDER',
  ].join('\n'),
  async run(args, { print, log, environment }) {
    const [file = ''] = readArguments(args, {}, ['FILE']).positionals
    const folder = folderIn(environment, instead)
    const { events, lastPosition } = await makeBackup(folder, file)
    print(`${events} events of ${logFileIn(folder)}, up to position ${lastPosition}, are in ${file}. It was checked.`)
    print('The key of the sessions (session.key) is not in it.')
    nameLeftoversBeside(file, log)
    return 'well'
  },
}
