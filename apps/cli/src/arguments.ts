import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { UsageError } from './failures.ts'

export interface Arguments {
  readonly positionals: readonly string[]
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>
}

/**
 * Reads a command's arguments.
 *
 * @param names what each positional is called, in the order they must come
 * @throws {UsageError} for unknown options, and for positionals that are missing, empty or too many
 */
export function readArguments(
  args: readonly string[],
  options: ParseArgsOptionsConfig,
  names: readonly string[] = [],
): Arguments {
  const { positionals, values } = parse(args, options)
  const missing = names.find((_, place) => !positionals[place])
  if (missing !== undefined) throw new UsageError(`${missing} is missing.`)
  const extra = positionals[names.length]
  if (extra !== undefined) throw new UsageError(`What is "${extra}" for? There is no place for it.`)
  return { positionals, values }
}

/** The text given for an option, if any. */
export function textOf(values: Arguments['values'], name: string): string | undefined {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}

/** The texts given for an option that may come several times. */
export function textsOf(values: Arguments['values'], name: string): readonly string[] {
  const value = values[name]
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}

/** The whole number that a text says in plain digits, up to the largest; `undefined` for anything else, such as 007. */
export function wholeNumberIn(text: string, largest: number): number | undefined {
  const value = Number(text)
  return /^(?:0|[1-9]\d*)$/.test(text) && value <= largest ? value : undefined
}

function parse(args: readonly string[], options: ParseArgsOptionsConfig): Arguments {
  try {
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true })
    return { positionals, values }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error })
  }
}
