import { visible } from '@samstyre/messages'
import type { Command } from './command.ts'
import { backup } from './commands/backup.ts'
import { demo } from './commands/demo.ts'
import { doctor } from './commands/doctor.ts'
import { eventstore } from './commands/eventstore.ts'
import { eventstoreUser } from './commands/eventstore-user.ts'
import { exportProject } from './commands/export.ts'
import { importFile } from './commands/import.ts'
import { migrate } from './commands/migrate.ts'
import { replay } from './commands/replay.ts'
import { restore } from './commands/restore.ts'
import { start } from './commands/start.ts'
import { isExplained, UsageError } from './failures.ts'
import type { Surroundings } from './terminal.ts'

const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['start', start],
  ['demo', demo],
  ['export', exportProject],
  ['import', importFile],
  ['replay', replay],
  ['doctor', doctor],
  ['backup', backup],
  ['restore', restore],
  ['migrate', migrate],
  ['eventstore', eventstore],
  ['eventstore user', eventstoreUser],
])

const failed = 1
const misused = 2

/**
 * Runs the program with its arguments. Answers the exit code: 0 well, 1 failed or problems found, 2 misused.
 *
 * Whatever it writes is only seen: what people wrote cannot steer the terminal of whoever reads it.
 */
export async function run(args: readonly string[], around: Surroundings): Promise<number> {
  const surroundings: Surroundings = {
    ...around,
    print: (text) => around.print(visible(text)),
    log: (line) => around.log(visible(line)),
  }
  const [name] = args
  const { print } = surroundings
  const complain = (text: string) => surroundings.log(`${text}\n`)
  const [command, rest] = commandIn(args)
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    print(overview())
    return 0
  }
  if (command === undefined) {
    complain(`There is no command "${name}".\n\n${overview()}`)
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
      complain(`${error.message}\nUsage: samstyre ${command.usage}`)
      return misused
    }
    if (!isExplained(error)) throw error
    complain(error.message)
    return failed
  }
}

/** The command that the first one or two arguments name, and the arguments after them. */
function commandIn(args: readonly string[]): readonly [Command | undefined, readonly string[]] {
  const two = commands.get(args.slice(0, 2).join(' '))
  return two !== undefined && args.length > 1 ? [two, args.slice(2)] : [commands.get(args[0] ?? ''), args.slice(1)]
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
    'The data folder is SAMSTYRE_DATA, or ./data. With SAMSTYRE_EVENTSTORE set, the log lies in EventStoreDB instead.',
    '`samstyre COMMAND --help` says more about a command.',
  ].join('\n')
}
