import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql'

/** What a document looks like, whatever its fields mean. */
export interface Shape {
  readonly operations: number
  readonly depth: number
  readonly aliases: number
  readonly fields: number
  readonly repeated: number
  /** How many pairs of fields have the same name in the answer: as many may have to be compared with each other. */
  readonly comparisons: number
  readonly fragments: number
  readonly spreads: number
  readonly directives: number
}

/**
 * Measures a document in one pass over its text.
 *
 * Done before it is validated, which compares fields of the same name with each other and so costs more than reading.
 */
export function shapeOf(document: DocumentNode): Shape {
  const count: Counts = { operations: 0, aliases: 0, fields: 0, repeated: 0, fragments: 0, spreads: 0, directives: 0 }
  const names = new Map<string, number>()
  visit(document, {
    enter(node) {
      note(node, count)
      if (node.kind === Kind.FIELD) names.set(nameOf(node), (names.get(nameOf(node)) ?? 0) + 1)
    },
  })
  const comparisons = [...names.values()].reduce((sum, times) => sum + times * times, 0)
  return { ...count, comparisons, depth: depthOf(document) }
}

type Counts = { -readonly [Name in Exclude<keyof Shape, 'depth' | 'comparisons'>]: Shape[Name] }

/** What a field is called in the answer. */
function nameOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value
}

function note(node: ASTNode, count: Counts): void {
  switch (node.kind) {
    case Kind.OPERATION_DEFINITION:
      count.operations += 1
      break
    case Kind.FRAGMENT_DEFINITION:
      count.fragments += 1
      break
    case Kind.FRAGMENT_SPREAD:
      count.spreads += 1
      break
    case Kind.DIRECTIVE:
      count.directives += 1
      break
    case Kind.FIELD:
      count.fields += 1
      if (node.alias !== undefined) count.aliases += 1
      break
    case Kind.SELECTION_SET:
      count.repeated += repeatedIn(node)
      break
    default:
  }
}

function repeatedIn({ selections }: SelectionSetNode): number {
  const names = selections.flatMap((selection) => (selection.kind === Kind.FIELD ? [nameOf(selection)] : []))
  return names.length - new Set(names).size
}

/**
 * How many fields lie inside each other at most. Each fragment is gone into once, however often it is spread.
 * Introspection counts as nothing: it is deep by nature, and graphql bounds it by a rule of its own.
 */
function depthOf(document: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const known = new Map<string, number>()

  function ofSet({ selections }: SelectionSetNode): number {
    return Math.max(0, ...selections.map(ofSelection))
  }

  function ofSelection(selection: SelectionNode): number {
    switch (selection.kind) {
      case Kind.FIELD: {
        if (selection.name.value.startsWith('__')) return 0
        return 1 + (selection.selectionSet === undefined ? 0 : ofSet(selection.selectionSet))
      }
      case Kind.INLINE_FRAGMENT:
        return ofSet(selection.selectionSet)
      case Kind.FRAGMENT_SPREAD:
        return ofFragment(selection.name.value)
      default:
        return selection satisfies never
    }
  }

  function ofFragment(name: string): number {
    const measured = known.get(name)
    if (measured !== undefined) return measured
    // A fragment inside itself is refused by another rule; here it must only not run forever.
    known.set(name, 0)
    const fragment = fragments.get(name)
    const depth = fragment === undefined ? 0 : ofSet(fragment.selectionSet)
    known.set(name, depth)
    return depth
  }

  return Math.max(
    0,
    ...document.definitions.map((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? ofSet(definition.selectionSet) : 0,
    ),
  )
}
