/** Finds where code reaches a clock, a random source or the outside world. */
import ts from 'typescript'
import { parse, visit } from './imports.ts'

const outside = new Set([
  'console',
  'crypto',
  'fetch',
  'globalThis',
  'performance',
  'process',
  'queueMicrotask',
  'setImmediate',
  'setInterval',
  'setTimeout',
])
const outsideProperties = new Set(['Date.now', 'Math.random', 'Temporal.Now', 'Intl.DateTimeFormat'])

/** What the code uses and where: `fold.ts:12 Date.now`. Comments and strings do not count. */
export function impuritiesIn(path: string, text?: string): readonly string[] {
  const source = parse(path, text)
  const found: string[] = []
  visit(source, (node) => {
    const what = impurityOf(node)
    if (what === undefined) return
    const { line } = source.getLineAndCharacterOfPosition(node.getStart())
    found.push(`${path}:${line + 1} ${what}`)
  })
  return found
}

function impurityOf(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node)) {
    const now = node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0
    return now ? 'new Date()' : undefined
  }
  if (ts.isCallExpression(node)) return node.expression.getText() === 'Date' ? 'Date()' : undefined
  if (ts.isPropertyAccessExpression(node)) return outsideProperties.has(node.getText()) ? node.getText() : undefined
  return ts.isIdentifier(node) && outside.has(node.text) && isReference(node) ? node.text : undefined
}

/** True for a name that is read, false for a field, a parameter or a declaration that happens to be called so. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  return ts.isExpressionStatement(parent) || ts.isTypeOfExpression(parent) || isOperand(parent, node)
}

function isOperand(parent: ts.Node, node: ts.Identifier): boolean {
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent) || ts.isBinaryExpression(parent)) return true
  if (ts.isElementAccessExpression(parent)) return true
  return (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)) && parent.initializer === node
}
