import type { EventStore } from '@samstyre/event-store'
import { readArguments, textOf } from '../arguments.ts'
import type { Command } from '../command.ts'
import { isSame, nameOf, placeFrom } from '../data/place.ts'
import { reading, writing } from '../data/store.ts'
import { UsageError } from '../failures.ts'
import { checksumOf } from '../migration/checksum.ts'
import { type Copied, copyLog } from '../migration/copy-log.ts'
import type { Surroundings } from '../terminal.ts'

const progressStep = 10_000

/** Copies a whole log from one place to another, and shows that the copy is the same. */
export const migrate: Command = {
  usage: 'migrate --from PLACE --to PLACE',
  summary: 'copies the whole log between a data folder and EventStoreDB',
  help: [
    'PLACE is a data folder, or a connection string: esdb://HOST:PORT or esdb+discover://HOST:PORT, with ?tls=false for a',
    'server without TLS. A connection string without user and password takes them from the file that',
    'SAMSTYRE_EVENTSTORE_CREDENTIALS_FILE names; they need the right to write the streams of the product.',
    '',
    'Every event keeps its stream, revision, id, type, data and metadata to the byte, and the global order stays. The',
    'target must be empty, or hold what an earlier run copied: then it goes on from there. Where the target differs,',
    'nothing is changed. Ctrl+C stops between two appends. In the end both sides are counted and hashed: the SHA-256 is',
    'that of the file that samstyre export --all --out writes.',
    '',
    'Stop whoever writes to the source first. If it grew while it was copied, this is said, and the command ends with 1:',
    'run it again. What the port never gives is not copied: streams whose names begin with $ (and with them the metadata',
    'of streams), and events that are no text. A stream whose earlier events are gone, or that holds such events, cannot',
    'keep its revisions, and the copy stops there with its name.',
  ].join('\n'),
  async run(args, surroundings) {
    const { environment, print } = surroundings
    const { values } = readArguments(args, { from: { type: 'string' }, to: { type: 'string' } })
    const from = placeFrom('--from', textOf(values, 'from'), environment)
    const to = placeFrom('--to', textOf(values, 'to'), environment)
    if (isSame(from, to)) throw new UsageError('--from and --to are the same place.')
    return await reading(from, async (source) => {
      return await writing(to, async (target) => {
        print(`From ${nameOf(from)}\nto   ${nameOf(to)}`)
        const copied = await copyLog(source, target, {
          stopping: surroundings.stopping(),
          progress: progressOn(surroundings),
        })
        print(`${copied.before} events were there already, ${copied.appended} were copied.`)
        if (!copied.stopped) return await conclude(source, target, copied, surroundings)
        print('Stopped. The same command goes on from there.')
        return 'problems'
      })
    })
  },
}

/** Reports every so many events on the error output. */
function progressOn({ log }: Surroundings): (events: number) => void {
  let next = progressStep
  return (events) => {
    if (events < next) return
    log(`${events} events are in the target\n`)
    next = events + progressStep
  }
}

/** Compares both sides, and looks once more whether the source has grown. */
async function conclude(
  source: EventStore,
  target: EventStore,
  { source: expected, position }: Copied,
  { print }: Surroundings,
): Promise<'well' | 'problems'> {
  const found = await checksumOf(target.readAll())
  const [wanted, got] = [expected.digest(), found.digest()]
  print(`source ${expected.count} events, SHA-256 ${wanted}`)
  print(`target ${found.count} events, SHA-256 ${got}`)
  if (wanted !== got || expected.count !== found.count) {
    print('The target is not the same as the source: somebody else writes to it. Do not use it.')
    return 'problems'
  }
  const { count: later } = await checksumOf(source.readAll(position === undefined ? {} : { from: position }))
  if (later > 0) {
    print(`The source grew by ${later} events meanwhile. Stop whoever writes to it, and run the same command again.`)
    return 'problems'
  }
  print('Both hold the same.')
  return 'well'
}
