import { EventStoreError } from '@samstyre/event-store'
import type { Command } from './command.ts'
import { demo } from './commands/demo.ts'
import { doctor } from './commands/doctor.ts'
import { exportProject } from './commands/export.ts'
import { importFile } from './commands/import.ts'
import { replay } from './commands/replay.ts'
import { start } from './commands/start.ts'
import { CommandError, UsageError } from './failures.ts'
import type { Surroundings } from './terminal.ts'

const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['start', start],
  ['demo', demo],
  ['export', exportProject],
  ['import', importFile],
  ['replay', replay],
  ['doctor', doctor],
])

const failed = 1
const misused = 2

/** Runs the program with its arguments. Answers the exit code: 0 well, 1 failed or problems found, 2 misused. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const [name, ...rest] = args
  const { print } = surroundings
  const command = commands.get(name ?? '')
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    print(overview())
    return 0
  }
  if (command === undefined) {
    print(`There is no command "${name}".\n\n${overview()}`)
    return misused
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    print(`Usage: samstyre ${command.usage}\n\n${command.help}`)
    return 0
  }
  try {
    return (await command.run(rest, surroundings)) === 'well' ? 0 : failed
  } catch (error) {
    if (error instanceof UsageError) {
      print(`${error.message}\nUsage: samstyre ${command.usage}`)
      return misused
    }
    if (!isExpected(error)) throw error
    print(error.message)
    return failed
  }
}

/** What went wrong for a reason that its message explains; anything else is a bug and keeps its stack. */
function isExpected(error: unknown): error is Error {
  return (
    error instanceof CommandError ||
    error instanceof EventStoreError ||
    (error instanceof Error && (error.name === 'SettingsError' || 'syscall' in error))
  )
}

function overview(): string {
  const width = Math.max(...[...commands.values()].map(({ usage }) => usage.length))
  const lines = [...commands.values()].map(({ usage, summary }) => `  ${usage.padEnd(width)}  ${summary}`)
  return [
    'Usage: samstyre COMMAND',
    '',
    ...lines,
    '',
    'PROJECT is the id of a project or a part of its name that no other project has.',
    'The data folder is SAMSTYRE_DATA, or ./data. `samstyre COMMAND --help` says more about a command.',
  ].join('\n')
}
