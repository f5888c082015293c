import { CommandError } from '../failures.ts'
import { problemWith } from './check-content.ts'
import { eventIn, type TransferredEvent } from './line.ts'

/**
 * The events of an export file, checked through and through before any of them is used.
 *
 * @throws {CommandError} naming the first line that is wrong, and why
 */
export function eventsIn(text: string): readonly TransferredEvent[] {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  if (lines.length === 0) throw new CommandError('The file is empty. Nothing was imported.')
  const next = new Map<string, number>()
  const ids = new Map<string, number>()
  return lines.map((line, place) => {
    const number = place + 1
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
    return event
  })
}

function wrong(line: number, why: string): CommandError {
  return new CommandError(`Line ${line}: ${why}. Nothing was imported.`)
}
