import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/** How much a piece of a query asks for. */
export interface Measure {
  readonly depth: number
  readonly aliases: number
  readonly complexity: number
}

const nothing: Measure = { depth: 0, aliases: 0, complexity: 0 }

/**
 * Measures an operation with its fragments.
 *
 * Each fragment is measured once however often it is spread, so that measuring costs no more than reading.
 * Introspection counts no depth: it is deep by nature, and graphql bounds it by a rule of its own.
 */
export function measureOperation(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  schema: GraphQLSchema,
  listWeight: number,
): Measure {
  const known = new Map<string, Measure>()

  function ofSet(set: SelectionSetNode, parent: GraphQLOutputType | undefined): Measure {
    return set.selections.map((selection) => ofSelection(selection, parent)).reduce(sum, nothing)
  }

  function ofSelection(selection: SelectionNode, parent: GraphQLOutputType | undefined): Measure {
    switch (selection.kind) {
      case 'Field':
        return ofField(selection, parent)
      case 'InlineFragment':
        return ofSet(selection.selectionSet, namedOutput(selection.typeCondition?.name.value) ?? parent)
      case 'FragmentSpread':
        return ofFragment(selection.name.value)
      default:
        return selection satisfies never
    }
  }

  function ofField(field: FieldNode, parent: GraphQLOutputType | undefined): Measure {
    const name = field.name.value
    const type = fieldType(parent, name)
    const below = field.selectionSet ? ofSet(field.selectionSet, type && getNamedType(type)) : nothing
    return {
      depth: name.startsWith('__') ? 0 : below.depth + 1,
      aliases: below.aliases + (field.alias ? 1 : 0),
      complexity: 1 + (isList(type) ? listWeight : 1) * below.complexity,
    }
  }

  function ofFragment(name: string): Measure {
    const measured = known.get(name)
    if (measured !== undefined) return measured
    // A fragment inside itself is refused by another rule; here it must only not run forever.
    known.set(name, nothing)
    const fragment = fragments.get(name)
    const measure = fragment ? ofSet(fragment.selectionSet, namedOutput(fragment.typeCondition.name.value)) : nothing
    known.set(name, measure)
    return measure
  }

  function namedOutput(name: string | undefined): GraphQLOutputType | undefined {
    const type = name === undefined ? undefined : schema.getType(name)
    return isObjectType(type) || isInterfaceType(type) ? type : undefined
  }

  return ofSet(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined)
}

function sum(left: Measure, right: Measure): Measure {
  return {
    depth: Math.max(left.depth, right.depth),
    aliases: left.aliases + right.aliases,
    complexity: left.complexity + right.complexity,
  }
}

function fieldType(parent: GraphQLOutputType | undefined, name: string): GraphQLOutputType | undefined {
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name]?.type : undefined
}

function isList(type: GraphQLOutputType | undefined): boolean {
  return type !== undefined && isListType(getNullableType(type))
}
