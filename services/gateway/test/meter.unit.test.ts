import { setImmediate } from 'node:timers/promises'
import {
  execute,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLNullableType,
  GraphQLObjectType,
  GraphQLSchema,
  parse,
} from 'graphql'
import { expect, it } from 'vitest'
import { Meter } from '../src/graphql/cost/meter.ts'
import { metered } from '../src/graphql/cost/metered.ts'
import { defaultLimits } from '../src/limits/limits.ts'
import { Turns } from '../src/limits/turns.ts'

/** Longer than one piece of work may be, in milliseconds. */
const long = 8

function work(milliseconds: number): void {
  const end = performance.now() + milliseconds
  while (performance.now() < end);
}

it('gives the parts of one answer a turn together only as long as the turn is short', async () => {
  const turns = new Turns()
  const meter = new Meter(defaultLimits, turns, 'person anne', new AbortController().signal)
  await Promise.all(
    Array.from({ length: 6 }, async () => {
      await meter.letOthersIn()
      work(long)
    }),
  )
  expect(turns.granted).toBe(6)
  await Promise.all(Array.from({ length: 6 }, () => meter.letOthersIn()))
  expect(turns.granted).toBe(7)
})

it('ends a long list with one answer, whatever fails while its items are still being given', async () => {
  const items = Array.from({ length: 600 }, (_, place) => ({ place }))
  const query = new GraphQLObjectType({
    name: 'Query',
    fields: { items: { type: nonNull(new GraphQLList(nonNull(itemType()))), resolve: () => items } },
  })
  const schema = metered(new GraphQLSchema({ query }))
  const unheard: unknown[] = []
  const hear = (reason: unknown) => unheard.push(reason)
  process.on('unhandledRejection', hear)
  const meter = new Meter(defaultLimits, new Turns(), 'person anne', new AbortController().signal)
  const answer = await execute({
    schema,
    document: parse('{ items { place part { place } } }'),
    contextValue: { meter },
  })
  // Node says of a rejection that it is unhandled when everything else that could go on has gone on.
  await setImmediate()
  process.off('unhandledRejection', hear)
  expect(answer).toMatchObject({ data: null, errors: [{ message: 'It is gone.' }] })
  expect(unheard).toHaveLength(0)
})

function nonNull<Type extends GraphQLNullableType>(type: Type): GraphQLNonNull<Type> {
  return new GraphQLNonNull(type)
}

/** Its parts fail soon, and it takes long to give all of them. */
function itemType(): GraphQLObjectType {
  const part = new GraphQLObjectType({ name: 'Part', fields: { place: { type: GraphQLInt } } })
  return new GraphQLObjectType({
    name: 'Item',
    fields: {
      place: { type: GraphQLInt, resolve: () => work(1) },
      part: { type: nonNull(part), resolve: () => Promise.reject(new Error('It is gone.')) },
    },
  })
}
