import type { ServerResponse } from 'node:http'
import type { ExecutionResult, GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { whenOver } from '../../http/when-over.ts'
import type { Bounds } from '../../limits/bounds.ts'
import { jsonPieces } from '../../limits/pieces.ts'
import type { GatewayContext } from '../context.ts'
import { tooMuch } from '../cost/excess.ts'
import { BeyondBoundsError } from '../cost/meter.ts'

/** An answer of so many bytes is written and sent by pieces, so that neither keeps others waiting. */
const longAnswer = 64 * 1024

/** Where no JSON is accepted, an answer goes out as one event of a stream: at most so many bytes. */
const longestEvent = 1_000_000

interface Exchanged extends GatewayContext {
  readonly res: ServerResponse
}

/**
 * Sends long answers by pieces: each is let go of when it is handed to the connection, and the next one waits until the
 * connection takes more. What is not fetched yet counts for whoever asked for it.
 */
export function sendByPieces({ unread }: Pick<Bounds, 'unread'>): Plugin<Exchanged> {
  const contexts = new WeakMap<object, Exchanged>()
  return {
    onExecute({ context }) {
      contexts.set(context.request, context)
    },
    onResultProcess({ request, result, setResult, setResultProcessor }) {
      const context = contexts.get(request)
      if (context === undefined || Array.isArray(result) || Symbol.asyncIterator in result) return
      if (context.meter.bytes < longAnswer) return
      const type = jsonType(request.headers.get('accept'))
      if (type !== undefined) {
        setResultProcessor(async (_result, { Response, ReadableStream }) => {
          const pieces = await piecesOf(result, context)
          const bytes = pieces.reduce((sum, piece) => sum + piece.length, 0)
          const fetched = unread.take(context.asker.key, Number.POSITIVE_INFINITY, bytes)
          whenOver(context.res, () => fetched?.())
          const encoder = new TextEncoder()
          const body = new ReadableStream<Uint8Array>({
            pull(controller) {
              const piece = pieces.shift()
              if (piece === undefined) controller.close()
              else controller.enqueue(encoder.encode(piece))
            },
          })
          return new Response(body, { status: 200, headers: { 'content-type': `${type}; charset=utf-8` } })
        }, type)
      } else if (context.meter.bytes > longestEvent) {
        setResult({ errors: [tooMuch({ what: 'size', allowed: longestEvent }, context.language)] })
      }
    },
  }
}

async function piecesOf(
  { data, errors }: ExecutionResult,
  { meter, language }: Pick<GatewayContext, 'meter' | 'language'>,
): Promise<string[]> {
  const answer = { ...(errors === undefined ? {} : { errors: errors.map(shown) }), data }
  try {
    return await jsonPieces(answer, () => (meter.isDue ? meter.pause() : undefined))
  } catch (error) {
    if (!(error instanceof BeyondBoundsError) || meter.excess === undefined) throw error
    return [JSON.stringify({ errors: [tooMuch(meter.excess, language)] })]
  }
}

/** An error without what is only for the server. */
function shown(error: GraphQLError) {
  const { extensions, ...rest } = error.toJSON()
  const { http: _, unexpected: __, ...told } = extensions ?? {}
  return { ...rest, extensions: told }
}

const jsonTypes = ['application/graphql-response+json', 'application/json'] as const

/** The kind of JSON that a client accepts, if any. */
function jsonType(accept: string | null): string | undefined {
  const accepted = (accept ?? '*/*')
    .toLowerCase()
    .split(',')
    .map((part) => part.split(';')[0]?.trim() ?? '')
  const named = jsonTypes.find((type) => accepted.includes(type))
  if (named !== undefined) return named
  return accepted.some((type) => type === '*/*' || type === 'application/*') ? 'application/json' : undefined
}
