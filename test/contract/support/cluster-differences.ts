const idsPerStream = 'EventStoreDB keeps event ids unique within a stream, not in the whole log'
const bestEffort = 'EventStoreDB promises to know a repetition only where a revision or no stream was expected'

const neverEmpty =
  'a real server writes events of its own from its first moment: see the check on a log with events of the store alone'

/**
 * What a real EventStoreDB does otherwise than the port promises, by the name of the check.
 *
 * The product never runs into it: its ids are never used twice, and it appends at a revision it knows.
 */
export const knownDifferences: Readonly<Record<string, string>> = {
  'a reader that subscribes to an empty log gets what another client appends': neverEmpty,
  'the same append again gives the first answer and adds nothing, after later appends too': bestEffort,
  'the first append of a stream can be repeated however it was expected': bestEffort,
  'the same append sent twice at once is kept once, and both get the same answer': bestEffort,
  'an id is used once: known ids where the expectation holds are refused as invalid': idsPerStream,
  'any sequence of operations gives the answers of a simple model': idsPerStream,
}
