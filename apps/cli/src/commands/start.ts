import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { demonstrationLogins } from '@samstyre/demonstration'
import type { EventStore } from '@samstyre/event-store'
import { type RunningGateway, readSettings, startGateway } from '@samstyre/gateway'
import { readArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { writingLog } from '../data/log.ts'
import { playWhenEmpty } from '../data/play.ts'
import { CommandError } from '../failures.ts'
import type { Surroundings } from '../terminal.ts'

/** Serves the board and the API until the process is asked to stop. */
export const start: Command = {
  usage: 'start [--demo]',
  summary: 'serves the board and the API',
  help: [
    '  --demo  anybody on this machine may log in as anyone; an empty data folder gets the demonstration',
    '',
    'Set from outside: PORT (4000; 0 for any free one), HOST (127.0.0.1), SAMSTYRE_DATA (./data), LOG_LEVEL.',
    'Ctrl+C stops the server when everything that was accepted is kept.',
  ].join('\n'),
  async run(args, surroundings) {
    const demo = readArguments(args, { demo: { type: 'boolean' } }).values['demo'] === true
    const { dataFolder } = readSettings(surroundings.environment)
    await writingLog(dataFolder, async (store) => {
      if (demo) await playWhenEmpty(store, surroundings.now())
      const gateway = await serve(store, demo, surroundings)
      surroundings.print(greeting(gateway.url, demo))
      await stopped(surroundings.stopping)
      surroundings.print('Stopping.')
      await gateway.close()
    })
    return 'well'
  },
}

async function serve(store: EventStore, demo: boolean, { environment, log }: Surroundings): Promise<RunningGateway> {
  const { port, host, dataFolder, logLevel } = readSettings(environment)
  const board = join(import.meta.dirname, '../../../board/dist')
  const quietly = demo && !environment['LOG_LEVEL']
  try {
    return await startGateway({
      demo,
      port,
      host,
      dataFolder,
      store,
      ...(existsSync(board) ? { board } : {}),
      logLevel: quietly ? 'warn' : logLevel,
      logTo: { write: log },
    })
  } catch (error) {
    if (!isTaken(error)) throw error
    const advice = `Stop what listens there, or choose another port: PORT=${port + 1}`
    throw new CommandError(`Port ${port} is taken already. ${advice}`, { cause: error })
  }
}

/** Whether something else listens on the port. */
function isTaken(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined
  return cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE'
}

function greeting(url: string, demo: boolean): string {
  const address = `Samstyre is at ${url}`
  if (!demo) return address
  const width = Math.max(...demonstrationLogins.map(({ name }) => name.length))
  const people = demonstrationLogins.map(({ name, reason }) => `  ${name.padEnd(width)}  ${reason}`)
  return [
    '',
    address,
    '',
    'Open it and log in as one of these, or as anybody else in the list there:',
    ...people,
    '',
  ].join('\n')
}

async function stopped(stopping: AbortSignal): Promise<void> {
  if (stopping.aborted) return
  const { promise, resolve } = Promise.withResolvers<void>()
  stopping.addEventListener('abort', () => resolve(), { once: true })
  await promise
}
