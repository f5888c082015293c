import { isStarted } from '@samstyre/domain'
import { type EventStore, EventStoreError } from '@samstyre/event-store'
import { isProductStream } from '@samstyre/gateway'
import { foldProject, foldRegister } from '../data/fold.ts'
import { isEmpty } from '../data/log.ts'
import { nameOf, type Place } from '../data/place.ts'
import { reading } from '../data/store.ts'
import { projectOf } from '../data/streams.ts'
import { problemWith } from '../transfer/check-content.ts'
import { type Finding, messageOf, ok, problem } from './finding.ts'

const older = 'If a newer version wrote the log, run that one. Otherwise restore the last backup.'
const untouched =
  'Nothing says that the log is damaged. If this version is new here, make a backup and start the server once.'
const forbidden =
  'Look at the user and the password in SAMSTYRE_EVENTSTORE_CREDENTIALS_FILE, and at what that user may do.'
const unreachable = 'Look whether the server runs and can be reached from here, and at SAMSTYRE_EVENTSTORE.'

/** Whether the log opens as the server opens it, every event fits its type, and every project folds. */
export async function checkContent(place: Place): Promise<readonly Finding[]> {
  try {
    return await reading(place, async (store) => {
      await isEmpty(store)
      return [ok('opening', `${nameOf(place)} opens`), await checkEvents(store), await checkFolding(store)]
    })
  } catch (error) {
    return [problem('opening', messageOf(error), place.kind === 'folder' ? adviceFor(error) : adviceAbroad(error))]
  }
}

function adviceAbroad(error: unknown): string {
  return error instanceof EventStoreError && error.code === 'forbidden' ? forbidden : unreachable
}

/** Only a log that another version wrote, or that is damaged, is to be given up. */
function adviceFor(error: unknown): string {
  const isSound = error instanceof EventStoreError && error.code !== 'corrupt' && error.code !== 'newer-version'
  return isSound ? untouched : older
}

async function checkEvents(store: EventStore): Promise<Finding> {
  let own = 0
  let others = 0
  for await (const event of store.readAll()) {
    const found = problemWith(event)
    const where = `event ${event.revision} of ${event.stream}`
    if (found !== undefined) return problem('decoding', `${where}: ${found}`, older)
    if (isProductStream(event.stream)) own += 1
    else others += 1
  }
  const foreign = others === 0 ? '' : `; ${others} events in the streams of other programs were not looked into`
  return ok('decoding', `all ${own} events fit their types${foreign}`)
}

async function checkFolding(store: EventStore): Promise<Finding> {
  const projects = new Set<string>()
  try {
    await foldRegister(store)
    for await (const { stream, revision } of store.readAll()) {
      if (revision === 0 && projectOf(stream) !== undefined) projects.add(stream)
    }
    for (const stream of projects) {
      const { state } = await foldProject(store, stream)
      if (!isStarted(state)) return problem('folding', `${stream} rests on a definition that is not known`, older)
    }
    return ok('folding', `${projects.size} projects`)
  } catch (error) {
    return problem('folding', messageOf(error), older)
  }
}
