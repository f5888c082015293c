import { readArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { piecesOf } from '../data/input.ts'
import { logFileIn } from '../data/log.ts'
import { folderIn } from '../data/place.ts'
import { registerStream } from '../data/streams.ts'
import { linesOf } from '../transfer/lines.ts'
import { eventsIn } from '../transfer/read-file.ts'
import { writeLog } from '../transfer/write-log.ts'

const instead = 'Unset it, import into an empty folder, and go on from there with: samstyre migrate'

const noRegister = [
  'The register of people is not among them: the projects can be read and replayed, but nobody can log in.',
  'To go on working with a log elsewhere, take everything: samstyre export --all',
].join('\n')

/** Takes an export file in as the log of an empty data folder. */
export const importFile: Command = {
  usage: 'import FILE',
  summary: 'takes an export into an empty data folder',
  help: [
    'Every line is checked: that revisions have no gaps, that the events are of known types and fit them, and that no id',
    'comes twice. Either all events are imported or none. The file is read line by line and may be of any size. Streams',
    'that are not this product\u2019s own are taken as they are. To bring an export to EventStoreDB, import it into a folder',
    'and use samstyre migrate.',
    '',
    'An export of one project is for reading and replaying it: the people who could log in are in an export with --all.',
  ].join('\n'),
  async run(args, { print, environment }) {
    const [file = ''] = readArguments(args, {}, ['FILE']).positionals
    const folder = folderIn(environment, instead)
    const written = await writeLog(folder, eventsIn(linesOf(piecesOf(file))))
    const events = [...written.values()].reduce((sum, count) => sum + count, 0)
    print(`${events} events in ${written.size} streams imported into ${logFileIn(folder)}`)
    if (!written.has(registerStream)) print(noRegister)
    return 'well'
  },
}
