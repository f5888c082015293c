import { lifecycleQueries, type StartedProject } from '@samstyre/domain'
import type { ProjectRuntime } from '../projects/runtimes.ts'
import { projectStream } from '../projects/streams.ts'
import { type Entry, entryFrom } from './entry.ts'
import type { HistoryKind } from './kinds.ts'
import { concernsItem, concernsPartner, concernsPerson } from './mentions.ts'

/** Which entries somebody wants to see; what is absent does not narrow. */
export interface HistoryWish {
  readonly kinds?: readonly HistoryKind[] | undefined
  readonly person?: string | undefined
  readonly partner?: string | undefined
  readonly item?: string | undefined
}

export interface EntriesPage {
  /** Newest first. */
  readonly entries: readonly Entry[]
  /** The revision before which the next page begins; absent on the last one. */
  readonly next: number | undefined
}

/** A page of a project's history, newest first, of what came before a revision. */
export async function historyPage(
  runtime: Pick<ProjectRuntime, 'events'>,
  project: StartedProject,
  wish: HistoryWish,
  { before, limit }: { readonly before: number | undefined; readonly limit: number },
): Promise<EntriesPage> {
  const { id } = lifecycleQueries.factsOf(project)
  const entries: Entry[] = []
  if (before !== undefined && before <= 0) return { entries, next: undefined }
  const from = before === undefined ? {} : { from: before - 1 }
  for await (const happening of runtime.events(projectStream(id), { direction: 'backwards', ...from })) {
    const entry = entryFrom(happening)
    if (entry === undefined || !isWanted(entry, wish, project)) continue
    // One more than asked for shows that there is a next page.
    if (entries.length === limit) return { entries, next: entries.at(-1)?.revision }
    entries.push(entry)
  }
  return { entries, next: undefined }
}

/** The entries after a revision, oldest first. */
export async function entriesAfter(
  runtime: Pick<ProjectRuntime, 'events'>,
  project: string,
  revision: number,
  limit: number,
): Promise<readonly Entry[]> {
  const entries: Entry[] = []
  for await (const happening of runtime.events(projectStream(project), { from: revision + 1, limit })) {
    const entry = entryFrom(happening)
    if (entry !== undefined) entries.push(entry)
  }
  return entries
}

function isWanted(entry: Entry, { kinds, person, partner, item }: HistoryWish, project: StartedProject): boolean {
  return (
    (kinds === undefined || kinds.length === 0 || kinds.includes(entry.kind)) &&
    (person === undefined || concernsPerson(entry, person, project)) &&
    (partner === undefined || concernsPartner(entry, partner)) &&
    (item === undefined || concernsItem(entry, item))
  )
}
