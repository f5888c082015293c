#!/usr/bin/env node
import { inspect } from 'node:util'
import { visible } from '@samstyre/messages'
import { readSecret } from './read-secret.ts'
import { run } from './run.ts'

/** From here on the first signal asks the command to stop; the second one, and each without this, ends the process. */
function stopping(): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort())
  return controller.signal
}

// Whoever read the output may have gone, as `head` does: that is no reason to fall over.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  process.exitCode = await run(process.argv.slice(2), {
    print: (text) => process.stdout.write(`${text}\n`),
    log: (line) => process.stderr.write(line),
    readSecret,
    environment: process.env,
    now: Date.now,
    stopping,
  })
} catch (error) {
  // A bug keeps its stack; what it quotes from a log steers no terminal.
  process.stderr.write(`${visible(inspect(error))}\n`)
  process.exitCode = 1
}
