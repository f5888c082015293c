import vm from 'node:vm'
import type { Entry } from '@samstyre/event-store/sqlite'
import { invalidArgument } from '../failures.ts'
import { longestName } from '../streams/stream-name.ts'

/** Which entries of the log a reader wants, by the name of their stream or by their type. */
export interface Filter {
  readonly by: 'stream' | 'type'
  /** Which of the names are wanted, in their order. @throws {RpcFailure} when the caller's expression takes too long */
  wanted(names: readonly string[]): readonly boolean[]
}

/** The entries that a filter lets through, in their order; all of them without a filter. */
export function passing(filter: Filter | undefined, page: readonly Entry[]): readonly Entry[] {
  if (filter === undefined) return page
  const wanted = filter.wanted(page.map((entry) => (filter.by === 'stream' ? entry.stream : entry.type)))
  return page.filter((_, index) => wanted[index])
}

const mostPrefixes = 1000
const longestPrefix = longestName

/** Wants the names that begin with one of the prefixes. @throws {RpcFailure} when they are very many, or very long */
export function prefixFilter(by: Filter['by'], prefixes: readonly string[]): Filter {
  if (prefixes.length > mostPrefixes || prefixes.some(({ length }) => length > longestPrefix)) {
    throw invalidArgument(`A filter takes at most ${mostPrefixes} prefixes of at most ${longestPrefix} characters.`)
  }
  const isWanted = (name: string) => prefixes.some((prefix) => name.startsWith(prefix))
  return { by, wanted: (names) => names.map(isWanted) }
}

const longestExpression = 1000
/** How long one run may take, in milliseconds. */
const patience = 250
/** So much of the processor's time, in microseconds, shows that it is the expression that is slow. */
const enough = 125_000
/** How much more of it every page earns: about what reading the page takes. */
const enoughForOnePage = 5000
const timedOut = 'ERR_SCRIPT_EXECUTION_TIMEOUT'
const testAll = new vm.Script('matches = names.map((name) => pattern.test(name))')

interface Room {
  pattern: RegExp
  names: readonly string[]
  matches: readonly boolean[]
}

/** Where expressions run, one at a time, because only in a context of its own can one be stopped. */
const room: Room = { pattern: /^/v, names: [], matches: [] }
vm.createContext(room)

/** The ways in which clients ask to leave out what belongs to the store itself. */
const notOfTheStore = new Set(['^[^$]', '^[^$].*', '^[^\\$]', '^[^\\$].*'])

/**
 * Wants the names that match a regular expression of JavaScript. The one that nearly every follower sends, to leave out
 * what belongs to the store itself, needs no such machinery.
 *
 * Such an expression may need endless time for a harmless name. It is stopped after a quarter of a second, and one that
 * takes long again and again is refused in the end, because everybody else waits meanwhile.
 *
 * @throws {RpcFailure} when it is no regular expression, or a very long one
 */
export function expressionFilter(by: Filter['by'], source: string): Filter {
  if (notOfTheStore.has(source)) return { by, wanted: (names) => names.map((name) => /^[^$]/v.test(name)) }
  const pattern = expression(source)
  let allowance = enough
  const wanted = (names: readonly string[]) => {
    const start = process.threadCpuUsage()
    const spent = () => {
      const { user, system } = process.threadCpuUsage(start)
      return user + system
    }
    Object.assign(room, { pattern, names })
    // The limit is one of the clock, which goes on while the process is stopped or others have the processor.
    while (!ends()) requireWithin(allowance, spent(), source)
    const { matches } = room
    Object.assign(room, { names: [], matches: [] })
    requireWithin(allowance, spent(), source)
    allowance += enoughForOnePage - spent()
    return matches
  }
  return { by, wanted }
}

/** @throws {RpcFailure} */
function requireWithin(allowance: number, spent: number, source: string): void {
  if (spent > allowance) throw invalidArgument(`The regular expression ${source} takes too long.`)
}

/** Whether the expression came to an end in time. */
function ends(): boolean {
  try {
    testAll.runInContext(room, { timeout: patience })
    return true
  } catch (error) {
    if (isTimeout(error)) return false
    throw error
  }
}

function expression(source: string): RegExp {
  if (source.length > longestExpression) {
    throw invalidArgument(`A regular expression may have at most ${longestExpression} characters.`)
  }
  const pattern = compiled(source)
  if (pattern === undefined) throw invalidArgument(`This is no regular expression of JavaScript: ${source}`)
  return pattern
}

function compiled(source: string): RegExp | undefined {
  try {
    // With `u`, what JavaScript does not know is an error, and not the letter that it would match otherwise: \A, \Z.
    return new RegExp(source, 'u')
  } catch {
    return undefined
  }
}

/** The error comes from the other context, whose `Error` is another one. */
function isTimeout(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === timedOut
}
