import { inOneLine } from '@samstyre/messages'
import { CommandError } from '../failures.ts'
import { problemWith } from './check-content.ts'
import { eventIn, type TransferredEvent } from './line.ts'

/**
 * The events of an export file, one by one. Each is checked before it is given, against those before it as well; what is
 * wrong with a later one is not known yet.
 *
 * @throws {CommandError} naming the first line that is wrong, and why
 */
export async function* eventsIn(lines: AsyncIterable<string>): AsyncGenerator<TransferredEvent, undefined> {
  const next = new Map<string, number>()
  const ids = new Map<string, number>()
  let number = 0
  for await (const line of lines) {
    number += 1
    const event = eventIn(line)
    if (typeof event === 'string') throw wrong(number, event)
    const { stream, revision, id } = event
    const due = next.get(stream) ?? 0
    if (revision !== due) throw wrong(number, `revision ${revision} of ${stream} comes where ${due} is due`)
    const earlier = ids.get(id)
    if (earlier !== undefined) throw wrong(number, `event id ${id} stands on line ${earlier} already`)
    const problem = problemWith(event)
    if (problem !== undefined) throw wrong(number, problem)
    next.set(stream, revision + 1)
    ids.set(id, number)
    yield event
  }
  if (number === 0) throw new CommandError('The file is empty. Nothing was imported.')
}

function wrong(line: number, why: string): CommandError {
  return new CommandError(`Line ${line}: ${inOneLine(why)}. Nothing was imported.`)
}
