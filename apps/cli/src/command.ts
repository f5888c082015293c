import type { Surroundings } from './terminal.ts'

/** One command of the program, with its help. */
export interface Command {
  /** How it is called, such as `export PROJECT [--out FILE]`. */
  readonly usage: string
  readonly summary: string
  /** What `--help` says below the usage. */
  readonly help: string
  /**
   * Does it. Whether everything is well is answered as a value; what went wrong is thrown.
   *
   * @throws {UsageError} for arguments that make no sense
   */
  run(args: readonly string[], surroundings: Surroundings): Promise<'well' | 'problems'>
}
