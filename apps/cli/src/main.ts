#!/usr/bin/env node
import { readSecret } from './read-secret.ts'
import { run } from './run.ts'

const stopping = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort())

// Whoever read the output may have gone, as `head` does: that is no reason to fall over.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await run(process.argv.slice(2), {
  print: (text) => process.stdout.write(`${text}\n`),
  log: (line) => process.stderr.write(line),
  readSecret,
  environment: process.env,
  now: Date.now,
  stopping: stopping.signal,
})
