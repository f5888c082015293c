import { startGateway } from '@samstyre/gateway'
import { load } from '@samstyre/test-bench/processes'

/**
 * Serves the board's API on EventStoreDB until it is told to stop, and prints `ready <url>`.
 *
 * Arguments: the connection string, the file of the key of the sessions, and the port (0 for any free one).
 */
const [connectionString = '', sessionKeyFile = '', port = '0'] = process.argv.slice(2)
const eventStore = { connectionString }
const gateway = await startGateway({
  demo: true,
  port: Number(port),
  eventStore,
  sessionKeyFile,
  limits: load,
  logLevel: 'silent',
})

process.once('SIGTERM', () => void gateway.close().finally(() => process.exit()))
// Whoever started it holds the other end: when that process is gone, this one goes.
process.stdin.on('end', () => process.exit()).resume()
console.log(`ready ${gateway.url}`)
