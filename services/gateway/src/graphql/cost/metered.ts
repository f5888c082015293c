import {
  defaultFieldResolver,
  type FieldNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNullableType,
  isIntrospectionType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import type { GatewayContext } from '../context.ts'
import type { Meter } from './meter.ts'
import { efforts, weights } from './prices.ts'

/** A list whose items have so many fields together is answered by turns with others' work. */
const longList = 500

/** About what a value takes in the answer beside its text: quotes, colon, comma. */
const signs = 6

/**
 * Puts a meter in front of every field: each one counts, texts count by their length, and long lists are answered by
 * turns with everything else the gateway does. No list of the schema is without it, whoever adds it.
 */
export function metered(schema: GraphQLSchema): GraphQLSchema {
  const streams = schema.getSubscriptionType()
  const commands = schema.getMutationType()
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue
    for (const field of Object.values(type.getFields())) {
      const name = `${type.name}.${field.name}`
      // What may take long waits for its turn when this answer has had it for long enough. A command waits for nothing.
      const mayTakeLong = Object.hasOwn(efforts, name) || !isLeafType(getNullableType(field.type))
      const waits = mayTakeLong && type !== commands
      field.resolve = meteredResolver(field, { cost: weights[name] ?? 1, begins: type === streams, waits })
    }
  }
  return schema
}

interface Metering {
  readonly cost: number
  /** Each time is an answer of its own. */
  readonly begins: boolean
  /** Others are let in before, where that is due. */
  readonly waits: boolean
}

function meteredResolver(
  field: GraphQLField<unknown, GatewayContext>,
  { cost, begins, waits }: Metering,
): GraphQLFieldResolver<unknown, GatewayContext> {
  const { resolve = defaultFieldResolver } = field
  const type = getNullableType(field.type)
  const complete = completing(type)
  return (source, args, context, info) => {
    const { meter } = context
    if (begins) meter.begin()
    meter.spend(cost)
    const value: unknown =
      waits && meter.isDue
        ? meter.pause().then(() => resolve(source, args, context, info))
        : resolve(source, args, context, info)
    return value instanceof Promise
      ? value.then((found: unknown) => complete(found, meter, info))
      : complete(value, meter, info)
  }
}

function completing(type: GraphQLOutputType): Complete {
  if (isListType(type)) return completeList
  return isLeafType(type) ? completeLeaf : completeObject
}

type Complete = (value: unknown, meter: Meter, info: GraphQLResolveInfo) => unknown

const completeObject: Complete = (value, meter, info) => {
  meter.add(keyLength(info) + signs)
  return value
}

const completeLeaf: Complete = (value, meter, info) => {
  meter.add(keyLength(info) + signs + textLength(value))
  return value
}

const completeList: Complete = (value, meter, info) => {
  meter.add(keyLength(info) + signs)
  if (!Array.isArray(value)) return value
  const items: readonly unknown[] = value
  meter.spend(items.length)
  for (const item of items) meter.add(signs + textLength(item))
  const [field] = info.fieldNodes
  const each = field === undefined ? 1 : fieldsBelow(field, info.fragments)
  return items.length * each > longList ? meter.inTurn(items) : items
}

function textLength(value: unknown): number {
  return typeof value === 'string' ? value.length : 0
}

function keyLength({ path: { key } }: GraphQLResolveInfo): number {
  return typeof key === 'string' ? key.length : 0
}

const known = new WeakMap<SelectionSetNode, number>()

/** About how many fields one item of a list leads to. Worked out once for each selection of a document. */
function fieldsBelow(node: Pick<FieldNode, 'selectionSet'>, fragments: GraphQLResolveInfo['fragments']): number {
  function below({ selectionSet }: Pick<FieldNode, 'selectionSet'>): number {
    if (selectionSet === undefined) return 1
    const before = known.get(selectionSet)
    if (before !== undefined) return before
    const fields = selectionSet.selections.reduce((sum, selection) => sum + fieldsOf(selection), 0)
    known.set(selectionSet, fields)
    return fields
  }

  function fieldsOf(selection: SelectionNode): number {
    switch (selection.kind) {
      case Kind.FIELD:
        return selection.selectionSet === undefined ? 1 : 1 + below(selection)
      case Kind.INLINE_FRAGMENT:
        return below(selection)
      case Kind.FRAGMENT_SPREAD:
        return below(fragments[selection.name.value] ?? {})
      default:
        return selection satisfies never
    }
  }

  return below(node)
}
