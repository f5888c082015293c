import { isStarted } from '@samstyre/domain'
import type { EventStore } from '@samstyre/event-store'
import { foldProject, foldRegister } from '../data/fold.ts'
import { readingLog } from '../data/log.ts'
import { projectOf } from '../data/streams.ts'
import { problemWith } from '../transfer/check-content.ts'
import { type Finding, messageOf, ok, problem } from './finding.ts'

const older = 'If a newer version wrote the log, run that one. Otherwise restore the last backup.'

/** Whether the log opens as the server opens it, every event fits its type, and every project folds. */
export async function checkContent(folder: string): Promise<readonly Finding[]> {
  try {
    return await readingLog(folder, async (store) => [
      ok('opening', 'the log opens'),
      await checkEvents(store),
      await checkFolding(store),
    ])
  } catch (error) {
    return [problem('opening', messageOf(error), older)]
  }
}

async function checkEvents(store: EventStore): Promise<Finding> {
  let count = 0
  for await (const event of store.readAll()) {
    const found = problemWith(event)
    const where = `event ${event.revision} of ${event.stream}`
    if (found !== undefined) return problem('decoding', `${where}: ${found}`, older)
    count += 1
  }
  return ok('decoding', `all ${count} events fit their types`)
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
