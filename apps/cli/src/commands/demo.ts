import { readArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { nameOf, placeIn } from '../data/place.ts'
import { playWhenEmpty } from '../data/play.ts'
import { writing } from '../data/store.ts'

/** Fills an empty log with the demonstration. */
export const demo: Command = {
  usage: 'demo',
  summary: 'fills an empty event log with the demonstration',
  help: 'Plays three invented service offices into the log. A log that holds events is left as it is.',
  async run(args, { print, environment, now }) {
    readArguments(args, {})
    const place = placeIn(environment)
    const played = await writing(place, (store) => playWhenEmpty(store, now()))
    const name = nameOf(place)
    print(played ? `The demonstration is in ${name}` : `${name} holds events already and was left as it is.`)
    return 'well'
  },
}
