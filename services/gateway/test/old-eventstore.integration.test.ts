import { once } from 'node:events'
import { createServer, type ServerHttp2Stream } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { openEventStore } from '../src/composition/open-store.ts'
import { SettingsError } from '../src/composition/settings-error.ts'

const unimplemented = '12'

it('an EventStoreDB that is too old is refused when it is opened, with the version that would do', async () => {
  const server = createServer()
  server.on('stream', (stream: ServerHttp2Stream) => {
    const headers = { ':status': 200, 'content-type': 'application/grpc', 'grpc-status': unimplemented }
    stream.respond(headers, { endStream: true })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo
  const opened = openEventStore({ connectionString: `esdb://127.0.0.1:${port}?tls=false` })
  await expect(opened).rejects.toThrow(SettingsError)
  await expect(opened).rejects.toThrow(
    /^SAMSTYRE_EVENTSTORE cannot be used: .* never says that a reader has caught up\. Version 23\.10 or newer does\.$/,
  )
})
