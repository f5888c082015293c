/** The numbered rules of the SPEC.md files, and the tests that quote them in their titles. */
import ts from 'typescript'
import { parse, visit } from './imports.ts'
import { code, files, read } from './repository.ts'

const ruleLine = /^[-*] \*\*([A-Z]+(?:-[A-Z]+)*-\d+)\*\* (\*Replaced by ([^*]+)\.\*)?/gm
const quotation = /\[([A-Z]+(?:-[A-Z]+)*-\d+)\]/g

interface Rule {
  readonly id: string
  /** The ids of the rules that hold in its place, where it holds no more. */
  readonly replacedBy: readonly string[] | undefined
}

/** Every rule that a SPEC.md has ever had, in order; twice when its id is given twice. */
export function rules(): readonly Rule[] {
  return files
    .filter((path) => /^packages\/[^/]+\/SPEC\.md$/.test(path))
    .flatMap((path) =>
      [...read(path).matchAll(ruleLine)].map(([, id = '', , by]) => ({ id, replacedBy: by?.split(/, | and /) })),
    )
}

/** The ids of the rules that hold, in order. */
export function ruleIds(): readonly string[] {
  return rules().flatMap(({ id, replacedBy }) => (replacedBy === undefined ? [id] : []))
}

/** Every id that the title of a test or of a group of tests quotes. */
export function quotedIds(): ReadonlySet<string> {
  return new Set(code.filter((path) => /\.test\.tsx?$/.test(path)).flatMap((path) => quotedIn(path)))
}

export function quotedIn(path: string, text?: string): readonly string[] {
  const found: string[] = []
  visit(parse(path, text), (node) => {
    if (!ts.isCallExpression(node) || !isTestFunction(node.expression)) return
    const title = node.arguments[0]?.getText() ?? ''
    found.push(...[...title.matchAll(quotation)].map(([, id = '']) => id))
  })
  return found
}

/** `it`, `test` and `describe`, also as `it.for(table)` or `describe.each(table)`. */
function isTestFunction(node: ts.Expression): boolean {
  if (ts.isIdentifier(node)) return ['it', 'test', 'describe'].includes(node.text)
  if (ts.isCallExpression(node) || ts.isPropertyAccessExpression(node)) return isTestFunction(node.expression)
  return false
}
