import { CommandError } from '../failures.ts'

/** No event is so long, in characters: a text is at most some 500 million, and an event is held more than once. */
const longest = 100_000_000

/**
 * The lines of a text that comes in pieces. What ends a line is a line feed and nothing else, because stored texts may
 * hold every other break. A line feed at the very end begins no line.
 *
 * @throws {CommandError} for a line that is longer than any event
 */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string, undefined> {
  let line: string[] = []
  let length = 0
  for await (const piece of pieces) {
    const [first = '', ...rest] = piece.split('\n')
    line.push(first)
    length += first.length
    for (const begun of rest) {
      yield line.join('')
      line = [begun]
      length = begun.length
    }
    if (length > longest)
      throw new CommandError('A line is longer than any event. Is it an export? Nothing was imported.')
  }
  if (length > 0) yield line.join('')
}
