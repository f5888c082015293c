import { openSqliteStore } from '@samstyre/event-store/sqlite'
import { serveEventStore } from '@samstyre/eventstoredb'
import { acknowledgesEarly } from './store-flaws.ts'

/**
 * Serves a log over EventStoreDB's protocol until it is told to stop, and prints `ready <port>`.
 *
 * Arguments: the file, the port (0 for any free one) and, to prove the tests, `early`: it acknowledges before it keeps.
 */
const [file = '', port = '0', flaw = ''] = process.argv.slice(2)
const log = openSqliteStore({ file })
const server = await serveEventStore({
  log: flaw === 'early' ? await acknowledgesEarly(log, file) : log,
  port: Number(port),
  isProductStream: () => false,
  onError: (error) => console.error(error),
})

async function stop(): Promise<void> {
  await server.close()
  await log.close()
  process.exit()
}

process.once('SIGTERM', () => void stop())
// Whoever started it holds the other end: when that process is gone, this one goes.
process.stdin.on('end', () => process.exit()).resume()
console.log(`ready ${server.port}`)
