import type { Entry } from '@samstyre/event-store/sqlite'
import { invalidArgument } from '../failures.ts'
import { longestName } from '../streams/stream-name.ts'

/** Takes a step again and again, without holding up others, until it answers true. */
export type Work = (step: () => boolean) => Promise<void>

/** Which entries of the log a reader wants, by the name of their stream or by their type. */
export interface Filter {
  readonly by: 'stream' | 'type'
  /** For a filter that costs time and memory: gets it ready. @throws {RpcFailure} when it is none that can be used */
  readonly prepare?: (work: Work) => Promise<void>
  /** Which of the names are wanted, in their order. */
  readonly wanted: (names: readonly string[], work: Work) => Promise<readonly boolean[]>
}

/** The entries that a filter lets through, in their order; all of them without a filter. */
export async function passing(
  filter: Filter | undefined,
  page: readonly Entry[],
  work: Work,
): Promise<readonly Entry[]> {
  if (filter === undefined || page.length === 0) return page
  const names = page.map((entry) => (filter.by === 'stream' ? entry.stream : entry.type))
  const wanted = await filter.wanted(names, work)
  return page.filter((_, index) => wanted[index])
}

/** How many prefixes a filter may hold. */
export const mostPrefixes = 1000
const longestPrefix = longestName

/** Wants the names that begin with one of the prefixes. @throws {RpcFailure} when they are very many, or very long */
export function prefixFilter(by: Filter['by'], prefixes: readonly string[]): Filter {
  if (prefixes.length > mostPrefixes || prefixes.some(({ length }) => length > longestPrefix)) {
    throw invalidArgument(`A filter takes at most ${mostPrefixes} prefixes of at most ${longestPrefix} characters.`)
  }
  const shortest = withoutLonger(prefixes)
  return {
    by,
    wanted: async (names) =>
      names.map((name) => {
        const prefix = lastUpTo(shortest, name)
        return prefix !== undefined && name.startsWith(prefix)
      }),
  }
}

/** The prefixes in order, without those that begin with another one. */
function withoutLonger(prefixes: readonly string[]): readonly string[] {
  const kept: string[] = []
  for (const prefix of prefixes.toSorted((a, b) => (a < b ? -1 : 1))) {
    const last = kept.at(-1)
    if (last === undefined || !prefix.startsWith(last)) kept.push(prefix)
  }
  return kept
}

/** The last of some texts in order that does not come after another. When one of them is its beginning, it is this one. */
function lastUpTo(texts: readonly string[], other: string): string | undefined {
  let [from, to] = [0, texts.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((texts[middle] ?? '') <= other) from = middle + 1
    else to = middle
  }
  return texts[from - 1]
}
