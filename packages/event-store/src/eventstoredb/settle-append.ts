import type { Append } from '../log/judge.ts'
import { type AppendOutcome, EventStoreError } from '../port.ts'
import { BackOff } from './back-off.ts'
import { type AppendAnswer, LostConnection } from './driver.ts'
import { positionOf, standing, standingBefore } from './places.ts'
import { type Service, unreachable } from './service.ts'

/**
 * Appends, and sends the very same append again until its outcome is known.
 *
 * Same ids, same expectation: EventStoreDB knows a repetition by them. Where it may not - it is exact for a number and
 * for no stream, and remembers only recent ids otherwise - the stream is read to see whether the ids stand there.
 *
 * @throws {EventStoreError} as the port says
 */
export async function settleAppend(service: Service, append: Append): Promise<AppendOutcome> {
  const backOff = new BackOff()
  const start = performance.now()
  const doubts: unknown[] = []
  for (;;) {
    const outcome = await attempt(service, append, doubts)
    if ('outcome' in outcome) return outcome
    const triedFor = Math.round(performance.now() - start)
    if (service.closed.aborted || triedFor >= service.patience) {
      const error = unreachable(triedFor, outcome.failed)
      throw doubts.length > 0 ? unknownOutcome(append, error) : error
    }
    await backOff.pause(service.closed)
  }
}

/**
 * One attempt.
 *
 * @param doubts why earlier attempts may have been kept; added to
 * @throws {EventStoreError} what will be refused again
 */
async function attempt(
  service: Service,
  append: Append,
  doubts: unknown[],
): Promise<AppendOutcome | { readonly failed: unknown }> {
  try {
    const known = doubts.length > 0 && mayBeForgotten(append) ? await standing(service, append) : undefined
    if (known !== undefined) return known
    const answer = await service.driver.append(append, service.attemptTimeout)
    if (answer.kind === 'unknown') doubts.push(answer.cause)
    if (answer.kind === 'unknown' || answer.kind === 'unsent') return { failed: answer.cause }
    return await settled(service, append, answer, doubts)
  } catch (error) {
    if (error instanceof LostConnection) return { failed: error }
    // Whatever was refused afterwards, an earlier attempt may have been kept.
    const isDoubtful = doubts.length > 0 && error instanceof EventStoreError && error.code !== 'invalid-event'
    throw isDoubtful ? unknownOutcome(append, error) : error
  }
}

function mayBeForgotten({ expected }: Append): boolean {
  return expected === 'any' || expected === 'stream-exists'
}

/** @throws {LostConnection} when the answer is known and its position could not be read */
async function settled(
  service: Service,
  append: Append,
  answer: Exclude<AppendAnswer, { kind: 'unknown' | 'unsent' }>,
  doubts: unknown[],
): Promise<AppendOutcome> {
  switch (answer.kind) {
    case 'appended': {
      const { revision } = answer
      if (answer.position !== undefined) return { outcome: 'appended', revision, position: answer.position }
      doubts.push(new Error('the position of the append could not be read'))
      return { outcome: 'appended', revision, position: await positionOf(service, append.stream, revision) }
    }
    case 'conflict': {
      const ours = doubts.length > 0 ? await standingBefore(service, append, answer.actual) : undefined
      return ours ?? { outcome: 'conflict', actual: answer.actual }
    }
    default:
      throw answer.error
  }
}

function unknownOutcome({ stream }: Append, cause: EventStoreError): EventStoreError {
  const message = `It is not known whether the append to ${stream} was kept: send it again with the same ids. ${cause.message}`
  return new EventStoreError('outcome-unknown', message, { cause })
}
