import { RE2JS, RE2JSException, RE2Set } from 're2js'
import { invalidArgument } from '../failures.ts'
import { toRe2, unusable } from './expression-syntax.ts'
import type { Filter } from './filter.ts'

const longestExpression = 1000
/** So many steps may be repeated in an expression that would be longer if it were written out. */
const mostSteps = 300
/** What an expression may remember of the names it has met, in bytes. */
const memory = 1024 * 1024

/** The ways in which clients ask to leave out what belongs to the store itself. */
const notOfTheStore = new Set(['^[^$]', '^[^$].*', '^[^\\$]', '^[^\\$].*'])

/**
 * Wants the names that match a regular expression of .NET. The one that nearly every follower sends, to leave out what
 * belongs to the store itself, needs no machinery.
 *
 * The time that others take grows with the length of the name and with their own, and no faster: they are limited to some
 * ten milliseconds for the longest name, and are asked about one name at a time.
 *
 * @throws {RpcFailure} when it cannot be used
 */
export function expressionFilter(by: Filter['by'], source: string): Filter {
  if (notOfTheStore.has(source)) return { by, wanted: async (names) => names.map((name) => /^[^$]/v.test(name)) }
  if (source.length > longestExpression) {
    throw invalidArgument(`A regular expression may have at most ${longestExpression} characters.`)
  }
  const expression = toRe2(source)
  let matches: ((name: string) => boolean) | undefined
  return {
    by,
    prepare: (work) =>
      work(() => {
        matches = compiled(expression, source)
        return true
      }),
    wanted: async (names, work) => {
      const answers: boolean[] = []
      await work(() => {
        const name = names[answers.length]
        if (name === undefined) return true
        matches ??= compiled(expression, source)
        answers.push(matches(name))
        return answers.length === names.length
      })
      return answers
    },
  }
}

/** @throws {RpcFailure} */
function compiled(expression: string, source: string): (name: string) => boolean {
  try {
    const steps = RE2JS.compile(expression).programSize()
    if (steps > Math.max(mostSteps, source.length)) {
      throw unusable(source, `it repeats too much: it takes ${steps} steps, and at most ${mostSteps} are allowed`)
    }
    const set = new RE2Set(RE2Set.UNANCHORED, 0, memory)
    set.add(expression)
    set.compile()
    return (name) => set.match(name).length > 0
  } catch (error) {
    if (error instanceof RE2JSException) throw unusable(source, error.message.replace('error parsing regexp: ', ''))
    throw error
  }
}
