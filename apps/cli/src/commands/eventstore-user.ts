import { readArguments, textsOf } from '../arguments.ts'
import type { Command } from '../command.ts'
import { CommandError, UsageError } from '../failures.ts'

/** Prints an entry for the users file of the protocol server. */
export const eventstoreUser: Command = {
  usage: 'eventstore user NAME [--group GROUP]...',
  summary: 'prints an entry for the file of --users',
  help: [
    'Reads the password from the standard input, and prints the entry with its hash. The file is a JSON array of such',
    'entries: [ENTRY, ENTRY]. A line break after the password does not count.',
    '',
    '  --group GROUP  may be given several times. $admins may do everything that is not the product\u2019s own, $ops may read',
    '                 the whole log. All other groups are what the access lists of streams name.',
    '                 $product may append to the product\u2019s own streams: give it to the gateways alone.',
  ].join('\n'),
  async run(args, { print, readSecret }) {
    const options = { group: { type: 'string', multiple: true } } as const
    const { positionals, values } = readArguments(args, options, ['NAME'])
    const [name = ''] = positionals
    if (!/^[^\s:$][^:]*$/.test(name)) throw new UsageError('NAME begins with no $ or space, and holds no colon.')
    const password = (await readSecret('Password: ')).replace(/\r?\n$/, '')
    if (password === '') throw new CommandError('The password is empty. Type it, or pipe it to the command.')
    const { hashPassword } = await import('@samstyre/eventstoredb')
    print(JSON.stringify({ name, passwordHash: hashPassword(password), groups: textsOf(values, 'group') }))
    return 'well'
  },
}
