import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  valueFromASTUntyped,
} from 'graphql'
import type { ProjectCounts } from './counts.ts'
import { type AllCounts, type Argument, commandCost, efforts, type Known, otherList, sizes, weights } from './prices.ts'
import type { Size } from './size.ts'

/** A question as it was asked. */
export interface Question {
  readonly schema: GraphQLSchema
  readonly operation: OperationDefinitionNode
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly variables: Readonly<Record<string, unknown>>
}

/** The real numbers a cost rests on. */
export interface Numbers {
  readonly all: AllCounts
  project(id: string): ProjectCounts
}

/** Where in a question one is: which project it is about, and whether inside a list, where lists are as long as on the whole. */
interface Place {
  readonly project: string
  readonly inList: boolean
}

/** The fields of the root that are about one project, which their argument names. */
const projectArguments = ['id', 'project'] as const

/**
 * What a question costs: each field it leads to, as often as the project's real numbers have it, and more for what takes
 * more to find out. One or two microseconds each.
 *
 * Every selection is worked out once for each type and place it is reached at, so that this costs no more than reading.
 */
export function costOf({ schema, operation, fragments, variables }: Question, numbers: Numbers): number {
  const known = new Map<SelectionSetNode, Map<string, number>>()

  function ofSet(set: SelectionSetNode, type: GraphQLNamedType, place: Place): number {
    const name = `${type.name} ${place.inList} ${place.project}`
    const costs = known.get(set) ?? new Map<string, number>()
    known.set(set, costs)
    const before = costs.get(name)
    if (before !== undefined) return before
    const cost = isAbstractType(type)
      ? Math.max(0, ...schema.getPossibleTypes(type).map((possible) => ofSet(set, possible, place)))
      : fieldsIn(set, type).reduce((sum, field) => sum + ofField(field, type, place), 0)
    costs.set(name, cost)
    return cost
  }

  /** The fields of a selection on one type. A fragment that is spread again in the same place adds nothing. */
  function fieldsIn(
    { selections }: SelectionSetNode,
    type: GraphQLNamedType,
    seen = new Set<string>(),
  ): readonly FieldNode[] {
    return selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection]
      const inside = selection.kind === Kind.FRAGMENT_SPREAD ? unseen(selection.name.value, seen) : selection
      if (inside === undefined || !applies(inside.typeCondition?.name.value, type)) return []
      return fieldsIn(inside.selectionSet, type, seen)
    })
  }

  function unseen(name: string, seen: Set<string>): FragmentDefinitionNode | undefined {
    if (seen.has(name)) return undefined
    seen.add(name)
    return fragments.get(name)
  }

  function applies(condition: string | undefined, type: GraphQLNamedType): boolean {
    if (condition === undefined || condition === type.name) return true
    const wanted = schema.getType(condition)
    return isAbstractType(wanted) && isObjectType(type) && schema.isSubType(wanted, type)
  }

  function ofField(node: FieldNode, type: GraphQLNamedType, place: Place): number {
    const field = fieldIn(type, node.name.value)
    if (field === undefined) return 0
    const argument = argumentsOf(node)
    const here = type === rootType ? { ...place, project: projectIn(argument) } : place
    const counts: Known = {
      get project() {
        return numbers.project(here.project)
      },
      get all() {
        return numbers.all
      },
    }
    const name = `${type.name}.${node.name.value}`
    const own = ownCost(name) + (efforts[name]?.(counts, argument) ?? 0)
    if (!isListType(getNullableType(field.type))) {
      return own + (node.selectionSet === undefined ? 0 : ofSet(node.selectionSet, getNamedType(field.type), here))
    }
    const length = lengthOf(sizes[name]?.(counts, argument) ?? otherList, here, argument)
    const inside = { ...here, inList: true }
    const each = node.selectionSet === undefined ? 1 : 1 + ofSet(node.selectionSet, getNamedType(field.type), inside)
    return own + length * each
  }

  function ownCost(name: string): number {
    return operation.operation === 'mutation' && name.startsWith(`${rootType?.name}.`)
      ? commandCost
      : (weights[name] ?? 1)
  }

  function fieldIn(type: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef
    return isObjectType(type) ? type.getFields()[name] : undefined
  }

  function argumentsOf(node: FieldNode): Argument {
    return (name) => {
      const value = node.arguments?.find((argument) => argument.name.value === name)?.value
      if (value === undefined) return undefined
      if (value.kind !== Kind.VARIABLE) return valueFromASTUntyped(value) ?? undefined
      return variables[value.name.value] ?? defaultOf(value.name.value)
    }
  }

  function defaultOf(name: string): unknown {
    const definition = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name)
    return definition?.defaultValue === undefined ? undefined : valueFromASTUntyped(definition.defaultValue)
  }

  const rootType = schema.getRootType(operation.operation)
  if (rootType === undefined || rootType === null) return 0
  return Math.ceil(ofSet(operation.selectionSet, rootType, { project: '', inList: false }))
}

function projectIn(argument: Argument): string {
  const id = projectArguments.map(argument).find((given) => given !== undefined)
  return typeof id === 'string' ? id : ''
}

/** Alone, a list may be the longest of its kind; many together are as long as they are on the whole. */
function lengthOf({ mean, most }: Size, { inList }: Place, argument: Argument): number {
  const wanted = [argument('first'), argument('limit')].filter((limit) => typeof limit === 'number' && limit >= 0)
  return Math.min(inList ? mean : most, ...wanted.map(Number))
}
