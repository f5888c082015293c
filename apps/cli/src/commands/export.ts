import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { RecordedEvent } from '@samstyre/event-store'
import { readArguments, textOf } from '../arguments.ts'
import type { Command } from '../command.ts'
import { findProject } from '../data/find-project.ts'
import { makeFile, nameLeftoversBeside } from '../data/make-file.ts'
import { readingConfigured } from '../data/store.ts'
import { UsageError } from '../failures.ts'
import { lineOf } from '../transfer/line.ts'

/** Writes a project's events, or the whole log, as lines of JSON. */
export const exportProject: Command = {
  usage: 'export PROJECT|--all [--out FILE]',
  summary: 'writes the events of a project as lines of JSON',
  help: [
    'Each line is one event as it is stored: stream, revision, id, type, data and metadata. Importing the file and',
    'exporting again gives the same file to the byte. Works beside a running server. Which log that is stands on the',
    'error output.',
    '',
    '  --all       the whole log: every project, and the people and organisations they name. Without these an imported',
    '              project can be read and replayed, but nobody can log in',
    '  --out FILE  writes to a file, which gets its name when it is whole; one that is there already is never overwritten.',
    '              Without it, to the terminal',
  ].join('\n'),
  async run(args, surroundings) {
    const { print, log } = surroundings
    const all = args.includes('--all')
    const options = { all: { type: 'boolean' }, out: { type: 'string' } } as const
    const { positionals, values } = readArguments(args, options, all ? [] : ['PROJECT'])
    const [wanted] = positionals
    const out = textOf(values, 'out')
    if (out === '') throw new UsageError('--out takes the name of a file.')
    await readingConfigured(surroundings, async (store) => {
      const events = wanted === undefined ? store.readAll() : store.readStream(await findProject(store, wanted))
      if (out === undefined) for await (const event of events) print(lineOf(event))
      else print(`${await write(events, out)} events written to ${out}`)
    })
    if (out !== undefined) nameLeftoversBeside(out, log)
    return 'well'
  },
}

async function write(events: AsyncIterable<RecordedEvent>, file: string): Promise<number> {
  let count = 0
  async function* lines(): AsyncGenerator<string, undefined> {
    for await (const event of events) {
      count += 1
      yield `${lineOf(event)}\n`
    }
  }
  await makeFile(file, async (draft) => {
    // Opened before a line is read: a stream that opens its file itself may do so after a failure, when the folder is cleared.
    const opened = await open(draft, 'wx', 0o600)
    await pipeline(lines, opened.createWriteStream())
  })
  return count
}
