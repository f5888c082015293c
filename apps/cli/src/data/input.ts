import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { messageOf } from '../doctor/finding.ts'
import { CommandError } from '../failures.ts'

/** The text of a file, piece by piece. @throws {CommandError} naming the file that is not there or cannot be read */
export async function* piecesOf(file: string): AsyncGenerator<string, undefined> {
  try {
    for await (const piece of createReadStream(file, 'utf8')) yield String(piece)
  } catch (error) {
    throw unreadable(file, error)
  }
}

/** The whole text of a file. @throws {CommandError} naming the file that is not there or cannot be read */
export async function textIn(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw unreadable(file, error)
  }
}

function unreadable(file: string, error: unknown): CommandError {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
  if (isMissing) return new CommandError(`There is no file ${file}. Look at how its name is written.`, { cause: error })
  return new CommandError(`${file} cannot be read: ${messageOf(error)}`, { cause: error })
}
