import ts from 'typescript'

/** One guard or condition that can be taken away: where it is, and what is left in its place. */
export interface Guard {
  readonly id: number
  readonly line: number
  /** Such as `if (x < y): never` or `x < y: always`. */
  readonly what: string
}

export interface Instrumented {
  readonly text: string
  readonly guards: readonly Guard[]
}

/** Calls that ask a question of every item. */
const asking = ['filter', 'find', 'findLast', 'some', 'every']

/** A relation with its border on the other side. */
const moved: Partial<Readonly<Record<ts.SyntaxKind, ts.BinaryOperator>>> = {
  [ts.SyntaxKind.LessThanToken]: ts.SyntaxKind.LessThanEqualsToken,
  [ts.SyntaxKind.LessThanEqualsToken]: ts.SyntaxKind.LessThanToken,
  [ts.SyntaxKind.GreaterThanToken]: ts.SyntaxKind.GreaterThanEqualsToken,
  [ts.SyntaxKind.GreaterThanEqualsToken]: ts.SyntaxKind.GreaterThanToken,
}

/**
 * Rewrites a source file so that each of its guards can be taken away while it runs: with
 * `globalThis.removedGuard = 7` the seventh is as good as gone, and all others stay.
 *
 * @param firstId the number of the first guard found
 */
export function instrument(path: string, source: string, firstId: number): Instrumented {
  const guards: Guard[] = []
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true)
  const { factory } = ts

  /** The node, or what is left when this guard is gone. */
  function unless(node: ts.Expression, origin: ts.Node, left: ts.Expression, what: string): ts.Expression {
    const id = firstId + guards.length
    const { line } = file.getLineAndCharacterOfPosition(origin.getStart(file))
    guards.push({ id, line: line + 1, what: `${origin.getText(file).replaceAll(/\s+/g, ' ')}: ${what}` })
    const removed = factory.createPropertyAccessExpression(factory.createIdentifier('globalThis'), 'removedGuard')
    const isRemoved = factory.createStrictEquality(removed, factory.createNumericLiteral(id))
    const choice = factory.createConditionalExpression(isRemoved, undefined, left, undefined, node)
    return factory.createParenthesizedExpression(choice)
  }

  const never = () => factory.createFalse()
  const always = () => factory.createTrue()

  function rewriteOperands(node: ts.BinaryExpression, context: ts.TransformationContext): ts.Expression {
    const visited = ts.visitEachChild(node, visitorOf(context), context)
    const isAnd = node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken
    const what = isAnd ? 'always' : 'never'
    const gone = isAnd ? always : never
    return factory.updateBinaryExpression(
      visited,
      unless(visited.left, node.left, gone(), what),
      visited.operatorToken,
      unless(visited.right, node.right, gone(), what),
    )
  }

  function rewriteRelation(node: ts.BinaryExpression, other: ts.BinaryOperator, context: ts.TransformationContext) {
    const visited = ts.visitEachChild(node, visitorOf(context), context)
    const onBorder = factory.createBinaryExpression(visited.left, other, visited.right)
    return unless(visited, node, onBorder, `with ${ts.tokenToString(other) ?? 'another border'}`)
  }

  function rewriteTernary(node: ts.ConditionalExpression, context: ts.TransformationContext): ts.Expression {
    const visited = ts.visitEachChild(node, visitorOf(context), context)
    const asked = unless(
      unless(visited.condition, node.condition, always(), 'always'),
      node.condition,
      never(),
      'never',
    )
    return factory.updateConditionalExpression(
      visited,
      asked,
      visited.questionToken,
      visited.whenTrue,
      visited.colonToken,
      visited.whenFalse,
    )
  }

  function rewriteIf(node: ts.IfStatement, context: ts.TransformationContext): ts.IfStatement {
    const visited = ts.visitEachChild(node, visitorOf(context), context)
    const asked = unless(visited.expression, node.expression, never(), 'never')
    return factory.updateIfStatement(visited, asked, visited.thenStatement, visited.elseStatement)
  }

  function rewriteQuestion(node: ts.ArrowFunction, context: ts.TransformationContext): ts.ArrowFunction {
    const visited = ts.visitEachChild(node, visitorOf(context), context)
    const { modifiers, typeParameters, parameters, type, equalsGreaterThanToken, body } = visited
    if (ts.isBlock(body)) return visited
    const asked = unless(body, node.body, always(), 'always')
    return factory.updateArrowFunction(
      visited,
      modifiers,
      typeParameters,
      parameters,
      type,
      equalsGreaterThanToken,
      asked,
    )
  }

  function rewriteBinary(node: ts.BinaryExpression, context: ts.TransformationContext): ts.Expression {
    const border = moved[node.operatorToken.kind]
    if (border !== undefined) return rewriteRelation(node, border, context)
    return isLogical(node) ? rewriteOperands(node, context) : ts.visitEachChild(node, visitorOf(context), context)
  }

  function visitorOf(context: ts.TransformationContext): ts.Visitor<ts.Node, ts.Node> {
    return (node) => {
      if (ts.isIfStatement(node)) return rewriteIf(node, context)
      if (ts.isBinaryExpression(node)) return rewriteBinary(node, context)
      // A field that is spread in where it is there makes no difference that a reader of the facts could see.
      if (ts.isConditionalExpression(node) && !isSpread(node)) return rewriteTernary(node, context)
      if (isQuestion(node)) return rewriteQuestion(node, context)
      return ts.visitEachChild(node, visitorOf(context), context)
    }
  }

  const { transformed } = ts.transform(file, [
    (context) => (root) => ts.visitEachChild(root, visitorOf(context), context),
  ])
  const [rewritten = file] = transformed
  return { text: ts.createPrinter().printFile(rewritten), guards }
}

function isLogical({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken
}

function isSpread(node: ts.Node): boolean {
  const { parent } = node
  return ts.isParenthesizedExpression(parent) ? isSpread(parent) : ts.isSpreadAssignment(parent)
}

/** Whether it is a function such as the one in `items.filter((item) => item.isOpen)`. */
function isQuestion(node: ts.Node): node is ts.ArrowFunction {
  if (!ts.isArrowFunction(node) || !ts.isCallExpression(node.parent)) return false
  const { expression } = node.parent
  return ts.isPropertyAccessExpression(expression) && asking.includes(expression.name.text)
}
