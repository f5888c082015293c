import { readArguments } from '../arguments.ts'
import { restoreBackup } from '../backup/restore-backup.ts'
import type { Command } from '../command.ts'
import { logFileIn } from '../data/log.ts'
import { folderIn } from '../data/place.ts'

const instead = 'Unset it, restore into an empty folder, and go on from there with: samstyre migrate'

/** Makes a backup the log of an empty data folder. */
export const restore: Command = {
  usage: 'restore FILE',
  summary: 'takes a backup into an empty data folder',
  help: [
    'The backup is checked first: its pages, and that no event is missing. Either it becomes the log of the data folder',
    'or nothing changes; a folder that holds events is left as it is. A backup that an older version made is brought up',
    'to this one. Stop the server first.',
    '',
    'The key of the sessions (session.key) is in no backup: put the old one back, or everybody logs in again.',
  ].join('\n'),
  async run(args, { print, environment }) {
    const [file = ''] = readArguments(args, {}, ['FILE']).positionals
    const folder = folderIn(environment, instead)
    const { events } = await restoreBackup(file, folder)
    print(`${events} events restored into ${logFileIn(folder)}. Look at them with: samstyre doctor`)
    print('Without the old session.key in the data folder everybody logs in again.')
    return 'well'
  },
}
