import type { Mentioned } from '../projections/mentioned.ts'
import type { ProjectRuntime } from '../projects/runtimes.ts'
import { projectStream } from '../projects/streams.ts'
import { type Entry, entryFrom } from './entry.ts'
import type { HistoryKind } from './kinds.ts'
import { mentionOf } from './mentions.ts'

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

/** Reading over so many entries that are not wanted is quicker than asking the log once more. */
const shortGap = 16

/**
 * A page of a project's history, newest first, of what came before a revision.
 *
 * @param mentioned where each thing is mentioned, for whoever does not want to see everything
 */
export async function historyPage(
  runtime: Pick<ProjectRuntime, 'events'>,
  project: string,
  wish: HistoryWish,
  { before, limit }: { readonly before: number | undefined; readonly limit: number },
  mentioned: Pick<Mentioned, 'newest'>,
): Promise<EntriesPage> {
  if (before !== undefined && before <= 0) return { entries: [], next: undefined }
  const wanted = mentionsWanted(wish)
  // One more than asked for shows that there is a next page.
  const most = limit + 1
  const entries =
    wanted.length === 0
      ? await entriesBackwards(runtime, project, before === undefined ? undefined : before - 1, most)
      : await entriesAt(runtime, project, mentioned.newest(wanted, before ?? Number.POSITIVE_INFINITY, most))
  const shown = entries.slice(0, limit)
  return { entries: shown, next: entries.length > limit ? shown.at(-1)?.revision : undefined }
}

/** What an entry has to mention: at least one of each group. */
function mentionsWanted({ kinds = [], person, partner, item }: HistoryWish): readonly (readonly string[])[] {
  const groups = [
    [...new Set(kinds)].map((kind) => mentionOf('kind', kind)),
    person === undefined ? [] : [mentionOf('person', person)],
    partner === undefined ? [] : [mentionOf('partner', partner)],
    item === undefined ? [] : [mentionOf('item', item)],
  ]
  return groups.filter((group) => group.length > 0)
}

async function entriesBackwards(
  runtime: Pick<ProjectRuntime, 'events'>,
  project: string,
  from: number | undefined,
  most: number,
): Promise<readonly Entry[]> {
  const entries: Entry[] = []
  const start = from === undefined ? {} : { from }
  for await (const happening of runtime.events(projectStream(project), { direction: 'backwards', ...start })) {
    const entry = entryFrom(happening)
    if (entry !== undefined) entries.push(entry)
    if (entries.length === most) break
  }
  return entries
}

/** The entries at revisions, which are in descending order. Those that lie close together are read in one go. */
async function entriesAt(
  runtime: Pick<ProjectRuntime, 'events'>,
  project: string,
  revisions: readonly number[],
): Promise<readonly Entry[]> {
  const wanted = new Set(revisions)
  const entries: Entry[] = []
  for (const { from, limit } of stretchesOf(revisions)) {
    const stretch = { direction: 'backwards', from, limit } as const
    for await (const happening of runtime.events(projectStream(project), stretch)) {
      const entry = wanted.has(happening.revision) ? entryFrom(happening) : undefined
      if (entry !== undefined) entries.push(entry)
    }
  }
  return entries
}

interface Stretch {
  readonly from: number
  readonly limit: number
}

function stretchesOf(revisions: readonly number[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  let last: number | undefined
  for (const revision of revisions) {
    const before = stretches.at(-1)
    if (before !== undefined && last !== undefined && last - revision <= shortGap) {
      stretches[stretches.length - 1] = { from: before.from, limit: before.from - revision + 1 }
    } else stretches.push({ from: revision, limit: 1 })
    last = revision
  }
  return stretches
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
