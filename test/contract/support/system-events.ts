import { randomUUID } from 'node:crypto'
import { EventStoreDBClient } from '@eventstore/db-client'

/** Another program writes metadata of a stream that is not the product's: an event of the store itself. */
export async function writeSystemEvent(
  connectionString: string,
  credentials?: { readonly username: string; readonly password: string },
): Promise<void> {
  const client = EventStoreDBClient.connectionString(oneNodeByName(connectionString))
  try {
    const stream = `other-${randomUUID()}`
    const options = { requiresLeader: false, ...(credentials === undefined ? {} : { credentials }) }
    await client.setStreamMetadata(stream, { maxAge: 3600 }, options)
  } finally {
    await client.dispose()
  }
}

/** The official client finds no node by its IP address over TLS; whichever node it asks passes a write on. */
function oneNodeByName(connectionString: string): string {
  return connectionString.replace(/^(esdb:\/\/[^,?]*),[^?]*/, '$1').replace('127.0.0.1', 'localhost')
}
