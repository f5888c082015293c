import type { RecordedEvent } from '@samstyre/event-store'
import { CommandError } from '../failures.ts'

/** The events of a log one by one. */
export type Reading = AsyncIterator<RecordedEvent>

/**
 * Reads the source as far as the target goes, event by event. Answers how many that were; the source is read on from
 * there.
 *
 * @throws {CommandError} naming the first event in which the target is not the beginning of the source
 */
export async function passCommonBeginning(source: Reading, target: AsyncIterable<RecordedEvent>): Promise<number> {
  let count = 0
  for await (const there of target) {
    const here = await source.next()
    const place = `event ${count + 1}`
    if (here.done === true) {
      throw differing(`the source ends after ${count} events, and ${place} of the target is ${nameOf(there)}`)
    }
    const difference = firstDifference(here.value, there)
    if (difference !== undefined) {
      const events = `${nameOf(here.value)} in the source and ${nameOf(there)} in the target`
      throw differing(`${place} is ${events}: they differ in their ${difference}`)
    }
    count += 1
  }
  return count
}

const compared = ['stream', 'revision', 'id', 'type', 'data', 'metadata'] as const

function firstDifference(one: RecordedEvent, other: RecordedEvent): string | undefined {
  return compared.find((field) => one[field] !== other[field])
}

function nameOf({ stream, revision, id }: RecordedEvent): string {
  return `${stream} ${revision} (${id})`
}

function differing(how: string): CommandError {
  const advice = 'Nothing was changed. Migrate into an empty place, or into one that an earlier run began.'
  return new CommandError(`The target is not the beginning of the source: ${how}. ${advice}`)
}
