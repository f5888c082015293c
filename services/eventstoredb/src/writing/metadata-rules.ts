import { entryForm, type NewEntry } from '@samstyre/event-store/sqlite'
import { accessDenied, invalidArgument } from '../failures.ts'
import {
  InvalidStreamMetadataError,
  metadataType,
  parseMetadata,
  readSettings,
  type StreamSettings,
} from '../streams/stream-metadata.ts'

/** Metadata as it was sent, and what it says. */
export interface CheckedMetadata {
  readonly metadata: Readonly<Record<string, unknown>>
  readonly settings: StreamSettings
}

/**
 * The newest of the metadata that is to be appended for a stream.
 *
 * @throws {RpcFailure} when one of them is no metadata, or would shorten a stream of the product
 */
export function requireMetadata(stream: string, entries: readonly NewEntry[], isProduct: boolean): CheckedMetadata {
  let newest: CheckedMetadata = { metadata: {}, settings: {} }
  for (const entry of entries) {
    newest = checked(entry)
    const { maxAge, maxCount, truncateBefore } = newest.settings
    if (isProduct && (maxAge ?? maxCount ?? truncateBefore) !== undefined) {
      throw accessDenied(
        `The stream '${stream}' is the product's own: nobody may shorten it by $tb, $maxCount or $maxAge.`,
      )
    }
  }
  return newest
}

function checked({ type, data, form = 0 }: NewEntry): CheckedMetadata {
  if (type !== metadataType)
    throw invalidArgument(`Only events of the type ${metadataType} are stream metadata, not ${type}.`)
  if ((form & entryForm.dataInBase64) !== 0) throw invalidArgument('Stream metadata must be a JSON object in UTF-8.')
  try {
    const metadata = parseMetadata(data)
    return { metadata, settings: readSettings(metadata) }
  } catch (error) {
    if (error instanceof InvalidStreamMetadataError) throw invalidArgument(error.message)
    throw error
  }
}
