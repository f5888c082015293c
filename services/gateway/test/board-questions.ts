import { globSync } from 'node:fs'
import { join } from 'node:path'
import { type ASTNode, type DocumentNode, getOperationAST, Kind, print, type SelectionSetNode, visit } from 'graphql'

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
  return [{ name: operation.name.value, text: print(asSent(document)), variables }]
}

/** The board's client asks for the type of everything, but for the question itself. */
function asSent(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet: (set, _key, parent) => (isOperation(parent) ? undefined : withType(set)),
  })
}

function isOperation(parent: ASTNode | readonly ASTNode[] | undefined): boolean {
  return parent !== undefined && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION
}

function withType(set: SelectionSetNode): SelectionSetNode | undefined {
  const type = '__typename'
  if (set.selections.some((one) => one.kind === Kind.FIELD && one.name.value === type)) return undefined
  const field = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: type } } as const
  return { ...set, selections: [...set.selections, field] }
}
