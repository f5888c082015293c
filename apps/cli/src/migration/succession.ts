import type { RecordedEvent } from '@samstyre/event-store'
import { inOneLine } from '@samstyre/messages'
import { CommandError } from '../failures.ts'

/** The last revision of each stream of a log that is read from its beginning. */
export class Succession {
  readonly #last = new Map<string, number>()

  /**
   * Takes the next event.
   *
   * @throws {CommandError} when events before it are missing in its stream, so that no copy could give it its revision
   */
  follow({ stream, revision }: RecordedEvent): void {
    const due = (this.#last.get(stream) ?? -1) + 1
    if (revision !== due) {
      const what = due === 0 ? `begins at revision ${revision}` : `goes on at revision ${revision} where ${due} is due`
      const why = 'Its earlier events were cut off, or are no text.'
      throw new CommandError(`${inOneLine(stream)} ${what}: it cannot be copied with its revisions. ${why} See --help.`)
    }
    this.#last.set(stream, revision)
  }
}
