/** Import statements as the TypeScript compiler sees them, and the files they lead to. */
import { posix } from 'node:path'
import ts from 'typescript'
import { read } from './repository.ts'

export interface Import {
  readonly from: string
  /** As written: `./fold.ts`, `node:fs`, `@samstyre/domain`. */
  readonly specifier: string
  /** True when nothing of it is left at run time. */
  readonly typeOnly: boolean
}

const parsed = new Map<string, ts.SourceFile>()

export function parse(path: string, text: string = read(path)): ts.SourceFile {
  const known = parsed.get(path)
  if (known?.text === text) return known
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind)
  parsed.set(path, source)
  return source
}

/** Calls `look` for every node of a file, outermost first. */
export function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node)
  ts.forEachChild(node, (child) => visit(child, look))
}

export function importsOf(path: string): readonly Import[] {
  const found: Import[] = []
  visit(parse(path), (node) => {
    const target = targetOf(node)
    if (target !== undefined) found.push({ from: path, ...target })
  })
  return found
}

type Target = Pick<Import, 'specifier' | 'typeOnly'>

function targetOf(node: ts.Node): Target | undefined {
  if (ts.isImportDeclaration(node)) return target(node.moduleSpecifier, isTypeOnlyImport(node))
  if (ts.isExportDeclaration(node)) return target(node.moduleSpecifier, isTypeOnlyExport(node))
  if (ts.isImportTypeNode(node)) {
    return target(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true)
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return target(node.arguments[0], false)
  }
  return undefined
}

function target(specifier: ts.Node | undefined, typeOnly: boolean): Target | undefined {
  return specifier !== undefined && ts.isStringLiteralLike(specifier)
    ? { specifier: specifier.text, typeOnly }
    : undefined
}

function isTypeOnlyImport(node: ts.ImportDeclaration): boolean {
  const clause = node.importClause
  if (clause === undefined) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const names = clause.namedBindings
  return clause.name === undefined && names !== undefined && ts.isNamedImports(names) && allTypes(names.elements)
}

function isTypeOnlyExport(node: ts.ExportDeclaration): boolean {
  const names = node.exportClause
  return node.isTypeOnly || (names !== undefined && ts.isNamedExports(names) && allTypes(names.elements))
}

function allTypes(names: readonly { readonly isTypeOnly: boolean }[]): boolean {
  return names.length > 0 && names.every((name) => name.isTypeOnly)
}

/** The file a relative import leads to, as a path from the root; `undefined` for packages. */
export function fileOf(each: Import): string | undefined {
  return each.specifier.startsWith('.')
    ? posix.normalize(posix.join(posix.dirname(each.from), each.specifier))
    : undefined
}

/** The package an import names, without the entry point: `node:fs`, `xstate`, `@samstyre/event-store`. */
export function packageNameOf({ specifier }: Import): string | undefined {
  if (specifier.startsWith('.')) return undefined
  if (specifier.startsWith('node:')) return specifier
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
