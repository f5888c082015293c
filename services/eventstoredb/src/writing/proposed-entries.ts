import { isUtf8 } from 'node:buffer'
import type { UUID } from '@eventstore/db-client/generated/shared_pb.js'
import { entryForm, type NewEntry } from '@samstyre/event-store/sqlite'
import { invalidArgument, maximumAppendSizeExceeded, requiredMetadataMissing } from '../failures.ts'
import { tombstoneType } from '../streams/stream-book.ts'
import { longestName } from '../streams/stream-name.ts'
import { readUuid } from './event-id.ts'

/** An event as both append calls propose it. */
export interface ProposedMessage {
  getId(): UUID | undefined
  getMetadataMap(): { get(key: string): string | undefined }
  getData_asU8(): Uint8Array
  getCustomMetadata_asU8(): Uint8Array
}

/** What an event costs beside its type, data and metadata, in bytes: so a great many tiny events are too large as well. */
const bytesBesideContent = 64

/** Collects the events of one append, message by message. */
export class ProposedEntries {
  readonly #limit: number
  readonly #entries: NewEntry[] = []
  readonly #ids = new Set<string>()
  #size = 0

  /** @param limit how many bytes the append may hold */
  constructor(limit: number) {
    this.#limit = limit
  }

  /** In bytes, as the limit counts. */
  get size(): number {
    return this.#size
  }

  get entries(): readonly NewEntry[] {
    return this.#entries
  }

  /** @throws {RpcFailure} when the event cannot be kept, or the append has become too large */
  add(message: ProposedMessage): void {
    const data = message.getData_asU8()
    const metadata = message.getCustomMetadata_asU8()
    const type = message.getMetadataMap().get('type') ?? ''
    this.#size += bytesBesideContent + Buffer.byteLength(type) + data.length + metadata.length
    if (this.#size > this.#limit) throw maximumAppendSizeExceeded(this.#limit)
    const id = readUuid(message.getId())
    if (id === undefined) throw invalidArgument('The id of an event is no UUID.')
    if (this.#ids.has(id)) throw invalidArgument(`Event ${id} comes twice in one append.`)
    this.#ids.add(id)
    this.#entries.push(entryOf(id, message, data, metadata))
  }
}

function entryOf(id: string, message: ProposedMessage, data: Uint8Array, metadata: Uint8Array): NewEntry {
  const described = message.getMetadataMap()
  const type = described.get('type') ?? ''
  const contentType = described.get('content-type') ?? ''
  if (type === '' || contentType === '') {
    throw requiredMetadataMissing([...(type === '' ? ['type'] : []), ...(contentType === '' ? ['content-type'] : [])])
  }
  if (type === tombstoneType) throw invalidArgument(`Only the server writes events of the type ${tombstoneType}.`)
  if (Buffer.byteLength(type) > longestName) {
    throw invalidArgument(`The type of event ${id} may have at most ${longestName} bytes.`)
  }
  if (!type.isWellFormed()) throw invalidArgument(`The type of event ${id} is no UTF-8.`)
  const dataIsText = isUtf8(data)
  const metadataIsText = isUtf8(metadata)
  const form =
    (contentType === 'application/json' ? 0 : entryForm.octets) +
    (dataIsText ? 0 : entryForm.dataInBase64) +
    (metadataIsText ? 0 : entryForm.metadataInBase64)
  return { id, type, data: text(data, dataIsText), metadata: text(metadata, metadataIsText), form }
}

function text(bytes: Uint8Array, isText: boolean): string {
  const { buffer, byteOffset, byteLength } = bytes
  return Buffer.from(buffer, byteOffset, byteLength).toString(isText ? 'utf8' : 'base64')
}
