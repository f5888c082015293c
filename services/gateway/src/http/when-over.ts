import type { ServerResponse } from 'node:http'

/**
 * Calls back once when an answer is over: taken by its reader, or in vain because the connection is gone. An answer that
 * waits behind others on its connection is not told of its end by Node.
 */
export function whenOver(response: ServerResponse, run: () => void): void {
  const { socket } = response.req
  const over = () => {
    response.off('close', over)
    socket.off('close', over)
    run()
  }
  response.on('close', over)
  socket.on('close', over)
}
