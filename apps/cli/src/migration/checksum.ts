import { createHash } from 'node:crypto'
import type { RecordedEvent } from '@samstyre/event-store'
import { lineOf } from '../transfer/line.ts'

/** How many events were seen, and the SHA-256 of them as `export --all` writes them. */
export class Checksum {
  count = 0
  readonly #hash = createHash('sha256')

  add(event: RecordedEvent): void {
    this.count += 1
    this.#hash.update(`${lineOf(event)}\n`)
  }

  /** 64 hexadecimal digits. Nothing can be added after it. */
  digest(): string {
    return this.#hash.digest('hex')
  }
}

/** Counts and hashes events. */
export async function checksumOf(events: AsyncIterable<RecordedEvent>): Promise<Checksum> {
  const checksum = new Checksum()
  for await (const event of events) checksum.add(event)
  return checksum
}
