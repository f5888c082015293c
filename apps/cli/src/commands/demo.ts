import { dataFolderIn } from '@samstyre/gateway'
import { readArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { logFileIn, writingLog } from '../data/log.ts'
import { playWhenEmpty } from '../data/play.ts'

/** Fills an empty data folder with the demonstration. */
export const demo: Command = {
  usage: 'demo',
  summary: 'fills an empty data folder with the demonstration',
  help: 'Plays three invented service offices into the data folder. A folder that holds events is left as it is.',
  async run(args, { print, environment, now }) {
    readArguments(args, {})
    const folder = dataFolderIn(environment)
    const played = await writingLog(folder, (store) => playWhenEmpty(store, now()))
    const file = logFileIn(folder)
    print(played ? `The demonstration is in ${file}` : `${file} holds events already and was left as it is.`)
    return 'well'
  },
}
