import { createInterface } from 'node:readline/promises'
import { type Readable, Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { CommandError } from './failures.ts'

/**
 * Reads a secret: all that is piped in, or one line that the terminal does not show.
 *
 * @throws {CommandError} when it is cancelled with Ctrl+C or Ctrl+D
 */
export async function readSecret(
  prompt: string,
  input: Readable & { readonly isTTY?: boolean } = process.stdin,
): Promise<string> {
  if (!input.isTTY) return await text(input)
  process.stderr.write(prompt)
  const output = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({ input, output, terminal: true })
  try {
    return await terminal.question('')
  } catch (error) {
    if (!(error instanceof Error && error.name === 'AbortError')) throw error
    throw new CommandError('Cancelled: nothing was typed. Run the command again.', { cause: error })
  } finally {
    terminal.close()
    process.stderr.write('\n')
  }
}
