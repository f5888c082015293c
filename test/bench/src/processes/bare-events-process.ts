import { createServer, type ServerResponse } from 'node:http'
import { speak } from './speak.ts'

/** Whoever asks for events gets what others post, to the byte. */
const listening = new Set<ServerResponse>()

const server = createServer((request, response) => {
  if (request.url === '/events') {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write(':\n\n')
    listening.add(response)
    response.once('close', () => listening.delete(response))
    return
  }
  const parts: Buffer[] = []
  request.on('data', (part: Buffer) => parts.push(part))
  request.once('end', () => {
    const event = Buffer.concat(parts)
    for (const each of listening) each.write(event)
    response.end()
  })
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  speak(`http://127.0.0.1:${port}`, () => {
    server.closeAllConnections()
    return Promise.resolve()
  })
})
