import { readFile } from 'node:fs/promises'
import { readArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { logFileIn } from '../data/log.ts'
import { folderIn } from '../data/place.ts'
import { eventsIn } from '../transfer/read-file.ts'
import { writeLog } from '../transfer/write-log.ts'

const instead = 'Unset it, import into an empty folder, and go on from there with: samstyre migrate'

/** Takes an export file in as the log of an empty data folder. */
export const importFile: Command = {
  usage: 'import FILE',
  summary: 'takes an export into an empty data folder',
  help: [
    'Everything is checked before anything is written: every line, that revisions have no gaps, that the events are of',
    "known types and fit them, and that no id comes twice. Either all events are imported or none. Streams that are not this product's own are taken as",
    'they are. To bring an export to EventStoreDB, import it into a folder and use samstyre migrate.',
  ].join('\n'),
  async run(args, { print, environment }) {
    const [file = ''] = readArguments(args, {}, ['FILE']).positionals
    const folder = folderIn(environment, instead)
    const events = eventsIn(await readFile(file, 'utf8'))
    await writeLog(folder, events)
    const streams = new Set(events.map(({ stream }) => stream))
    print(`${events.length} events in ${streams.size} streams imported into ${logFileIn(folder)}`)
    return 'well'
  },
}
