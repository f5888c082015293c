import { type AppendOutcome, type EventStore, EventStoreError, type NewEvent } from '../../src/index.ts'

/** What goes wrong with one append. */
export type Fault =
  | 'none'
  /** The store is away for a moment; nothing is kept. */
  | 'unavailable'
  /** The answer is lost, and the append was kept. */
  | 'kept-unanswered'
  /** The answer is lost, and the append was not kept. */
  | 'lost-unanswered'
  /** Another writer comes first. */
  | 'foreign'
  | 'disk-full'

/**
 * A store whose appends go wrong in the order given, and well when that is used up.
 *
 * @param foreign what another writer appends when it comes first
 */
export function faultyStore(store: EventStore, faults: Iterable<Fault>, foreign: () => NewEvent): EventStore {
  const next: Iterator<Fault, undefined> = faults[Symbol.iterator]()
  const append: EventStore['append'] = async (stream, events, expected): Promise<AppendOutcome> => {
    const fault: Fault = next.next().value ?? 'none'
    switch (fault) {
      case 'none':
        break
      case 'foreign':
        await store.append(stream, [foreign()], 'any')
        break
      case 'kept-unanswered':
        await store.append(stream, events, expected)
        throw new EventStoreError('outcome-unknown', 'the answer was lost')
      case 'lost-unanswered':
        throw new EventStoreError('outcome-unknown', 'the answer was lost')
      case 'unavailable':
      case 'disk-full':
        throw new EventStoreError(fault, 'a fault of the test')
      default:
        return fault satisfies never
    }
    return await store.append(stream, events, expected)
  }
  return {
    append,
    readStream: (...call) => store.readStream(...call),
    readAll: (...call) => store.readAll(...call),
    subscribe: (...call) => store.subscribe(...call),
    close: () => store.close(),
  }
}
