import { globSync } from 'node:fs'
import { join } from 'node:path'
import { type DocumentNode, getOperationAST, Kind, print } from 'graphql'

/** A question that a page of the board asks. */
export interface BoardQuestion {
  readonly name: string
  readonly text: string
  /** The names of its variables. */
  readonly variables: readonly string[]
}

const board = join(import.meta.dirname, '../../../apps/board/src')

/** Every question of the board, as its pages send it. */
export async function boardQuestions(): Promise<readonly BoardQuestion[]> {
  const files = globSync('**/documents.ts', { cwd: board })
  const modules = await Promise.all(files.map(async (path): Promise<object> => await import(join(board, path))))
  return modules.flatMap((exported) => Object.values(exported).filter(isDocument).flatMap(questionIn))
}

function isDocument(value: unknown): value is DocumentNode {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === Kind.DOCUMENT
}

function questionIn(document: DocumentNode): readonly BoardQuestion[] {
  const operation = getOperationAST(document)
  if (operation?.operation !== 'query' || operation.name === undefined) return []
  const variables = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value)
  return [{ name: operation.name.value, text: print(document), variables }]
}
