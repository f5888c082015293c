/** Where a command writes, and what it reads from around it. */
export interface Surroundings {
  /** Writes one or more lines of what was asked for. */
  readonly print: (text: string) => void
  /** Writes to the error output: what went wrong, what is being done, and the lines of the log of a running server. */
  readonly log: (line: string) => void
  /** Reads a secret that the reader types or pipes in, after a prompt. */
  readonly readSecret: (prompt: string) => Promise<string>
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Now, in milliseconds since 1970. */
  readonly now: () => number
  /**
   * For a command that stops in an orderly way: a signal that is aborted when the process is asked to stop. Unless a
   * command calls this, being asked to stop ends the process at once.
   */
  readonly stopping: () => AbortSignal
}
