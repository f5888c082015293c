import { parseArgs } from 'node:util'

export interface Wishes {
  /** The names of the benchmarks wanted; none means all. */
  readonly only: readonly string[]
  readonly quick: boolean
  /** Where the figures are to be written as JSON. */
  readonly json: string | undefined
}

/** @throws {TypeError} for an option that is not known. */
export function readArguments(args: readonly string[]): Wishes {
  const { values } = parseArgs({
    args: args.filter((each) => each !== '--'),
    options: {
      only: { type: 'string', multiple: true, default: [] },
      quick: { type: 'boolean', default: false },
      json: { type: 'string' },
    },
  })
  return { only: values.only, quick: values.quick, json: values.json }
}
