import {
  type ExecutionArgs,
  type FragmentDefinitionNode,
  type GraphQLError,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Bounds } from '../../limits/bounds.ts'
import { heavyFrom } from '../../limits/heavy-questions.ts'
import type { GatewayContext } from '../context.ts'
import { costOf } from '../cost/cost-of.ts'
import { tooMuch } from '../cost/excess.ts'
import { numbersFor } from '../cost/numbers.ts'
import { tooMany } from './too-many.ts'
import { withinBounds } from './within-bounds.ts'

/** From what cost on a question is begun when it is its turn, and not at once: about half a millisecond. */
const turnFrom = 500

/** How long somebody waits at best when there is no place just now, in seconds. */
const soon = 2

/** How many times what one person may leave unread all of them together may. */
const forEverybody = 8

interface Asked {
  readonly args: Pick<ExecutionArgs, 'schema' | 'document' | 'variableValues'>
  readonly operation: OperationDefinitionNode
  readonly context: GatewayContext
}

/**
 * Works out what a question costs before anything is looked up for it, and refuses what costs too much by itself or
 * together with what the same person asked and sent before. What is looked up is measured, and ended beyond the bounds.
 */
export function limitCost(bounds: Bounds): Plugin<GatewayContext> {
  return {
    async onExecute({ args, context, executeFn, setExecuteFn, setResultAndStopExecution }) {
      const operation = getOperationAST(args.document, args.operationName)
      if (!operation) return
      const asked = { args, operation, context }
      const cost = await costIn(asked)
      const refused = await refusal(bounds, asked, cost)
      const place = refused ?? (cost < heavyFrom ? undefined : await heavyPlace(bounds, asked))
      if (place !== undefined && typeof place !== 'function') {
        setResultAndStopExecution({ errors: [place] })
        return
      }
      setExecuteFn(async (wanted) => {
        try {
          return await withinBounds(context, operation, cost >= turnFrom, () => executeFn(wanted))
        } finally {
          place?.()
        }
      })
    },
    async onSubscribe({ args, context, setResultAndStopExecution }) {
      const operation = getOperationAST(args.document, args.operationName)
      if (!operation) return undefined
      const asked = { args, operation, context }
      const place = (await refusal(bounds, asked, await costIn(asked))) ?? livePlace(bounds, asked)
      if (typeof place !== 'function') {
        setResultAndStopExecution({ errors: [place] })
        return undefined
      }
      return {
        onSubscribeResult({ result }) {
          if (!(Symbol.asyncIterator in result)) {
            place()
            return undefined
          }
          // One that waits for a reader who is gone would wait for ever.
          const end = () => {
            place()
            void result.return?.()
          }
          if (context.gone.aborted) end()
          else context.gone.addEventListener('abort', end, { once: true })
          return {
            onNext({ setResult }) {
              const { excess } = context.meter
              if (excess !== undefined) setResult({ errors: [tooMuch(excess, context.language)] })
            },
            onEnd: place,
          }
        },
      }
    },
  }
}

async function costIn({ args, operation, context }: Asked): Promise<number> {
  const { schema, document, variableValues } = args
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const numbers = await numbersFor(context.services, schema, context.session?.person)
  return costOf({ schema, operation, fragments, variables: variableValues ?? {} }, numbers)
}

async function refusal(
  { limits, quotas, unread }: Bounds,
  { operation, context }: Asked,
  cost: number,
): Promise<GraphQLError | undefined> {
  const { language, asker } = context
  if (cost > limits.cost) return tooMuch({ what: 'cost', cost, allowed: limits.cost }, language)
  if (operation.operation === 'mutation') {
    const wait = await quotas.take('commands', asker.key, operation.selectionSet.selections.length)
    if (wait !== undefined) return tooMany({ what: 'commands' }, wait, language)
  }
  if (unread.of(asker.key) > limits.unreadBytes) return tooMany({ what: 'unread' }, soon, language)
  if (unread.altogether > limits.unreadBytes * forEverybody) return tooMany({ what: 'busy' }, soon, language)
  const wait = await quotas.take('spending', asker.key, cost)
  return wait === undefined ? undefined : tooMany({ what: 'spending' }, wait, language)
}

async function heavyPlace({ heavy }: Bounds, { context }: Asked): Promise<(() => void) | GraphQLError> {
  const { language, asker, gone } = context
  const place = await heavy.enter(asker.key, gone)
  if (place === 'heavy') return tooMany({ what: 'heavy', count: heavy.of(asker.key) }, soon, language)
  if (place === 'busy') return tooMany({ what: 'busy' }, soon, language)
  return place ?? tooMuch({ what: 'gone' }, language)
}

/** How long to wait for a stream that one of the own pages may close, in seconds. */
const later = 10

function livePlace({ limits, live }: Bounds, { context }: Asked): (() => void) | GraphQLError {
  const { language, asker } = context
  const own = live.take(asker.key, limits.live)
  if (own === undefined) return tooMany({ what: 'live', count: limits.live }, later, language)
  const among = live.take(`address ${asker.address}`, limits.addressLive)
  if (among === undefined) {
    own()
    return tooMany({ what: 'address' }, later, language)
  }
  return () => {
    own()
    among()
  }
}
