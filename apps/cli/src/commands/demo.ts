import { readArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { nameOf, placeIn } from '../data/place.ts'
import { anew, playWhenEmpty } from '../data/play.ts'
import { writing } from '../data/store.ts'

/** Fills an empty log with the demonstration. */
export const demo: Command = {
  usage: 'demo',
  summary: 'fills an empty event log with the demonstration',
  help: [
    'Plays three invented service offices into the log. A log that holds events is left as it is. A data folder gets the',
    'whole demonstration or nothing; EventStoreDB may be left with a part of it when the command is broken off.',
  ].join('\n'),
  async run(args, { print, environment, now }) {
    readArguments(args, {})
    const place = placeIn(environment)
    const played = await writing(place, (store) => playWhenEmpty(store, place, now()))
    const name = nameOf(place)
    print(played ? `The demonstration is in ${name}` : `${name} holds events already and was left as it is.`)
    if (!played && place.kind === 'eventstoredb') print(`Was a demonstration broken off there? ${anew}`)
    return 'well'
  },
}
