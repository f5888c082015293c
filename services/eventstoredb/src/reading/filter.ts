import vm from 'node:vm'
import type { Entry } from '@samstyre/event-store/sqlite'
import { invalidArgument } from '../failures.ts'

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

/** Wants the names that begin with one of the prefixes. */
export function prefixFilter(by: Filter['by'], prefixes: readonly string[]): Filter {
  const isWanted = (name: string) => prefixes.some((prefix) => name.startsWith(prefix))
  return { by, wanted: (names) => names.map(isWanted) }
}

const longestExpression = 1000
/** How long one run may take, in milliseconds. */
const patience = 250
/** So much of the processor's time, in microseconds, shows that it is the expression that is slow. */
const enough = 125_000
const timedOut = 'ERR_SCRIPT_EXECUTION_TIMEOUT'
const testAll = new vm.Script('matches = names.map((name) => pattern.test(name))')

/**
 * Wants the names that match a regular expression of JavaScript.
 *
 * Such an expression may need endless time for a harmless name. It runs in a context of its own, because only there can
 * it be stopped; nobody else waits longer than a quarter of a second for it.
 *
 * @throws {RpcFailure} when it is no regular expression, or a very long one
 */
export function expressionFilter(by: Filter['by'], source: string): Filter {
  const context: { pattern: RegExp; names: readonly string[]; matches: readonly boolean[] } = {
    pattern: expression(source),
    names: [],
    matches: [],
  }
  vm.createContext(context)
  const wanted = (names: readonly string[]) => {
    context.names = names
    const start = process.threadCpuUsage()
    while (!ends(context)) {
      // The limit is one of the clock, which goes on while the process is stopped or others have the processor.
      const { user, system } = process.threadCpuUsage(start)
      if (user + system > enough) throw invalidArgument(`The regular expression ${source} takes too long.`)
    }
    return context.matches
  }
  return { by, wanted }
}

/** Whether the expression came to an end in time. */
function ends(context: object): boolean {
  try {
    testAll.runInContext(context, { timeout: patience })
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
  if (pattern === undefined) throw invalidArgument(`This is no regular expression: ${source}`)
  return pattern
}

function compiled(source: string): RegExp | undefined {
  try {
    return new RegExp(source)
  } catch {
    return undefined
  }
}

/** The error comes from the other context, whose `Error` is another one. */
function isTimeout(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === timedOut
}
