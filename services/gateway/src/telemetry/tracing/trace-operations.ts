import { type Span, SpanStatusCode } from '@opentelemetry/api'
import { type ExecutionArgs, getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { operationLabel } from '../metrics/known-operations.ts'
import { childOf, type Spans } from './spans.ts'

/** Every operation of the API as a span within its request: its kind and its name as the board knows it, no variables. */
export function traceOperations(spans: Spans): Plugin {
  return {
    onExecute({ args }) {
      const operation = beginOperation(spans, args)
      return {
        onExecuteDone({ result }) {
          const errors = Symbol.asyncIterator in result ? undefined : result.errors
          operation?.end(errors?.length ?? 0)
        },
      }
    },
    onSubscribe({ args }) {
      const operation = beginOperation(spans, args)
      return {
        onSubscribeResult({ result }) {
          operation?.end(Symbol.asyncIterator in result ? 0 : 1)
        },
      }
    },
  }
}

interface Operation {
  end(errors: number): void
}

function beginOperation({ tracer, request }: Spans, args: ExecutionArgs): Operation | undefined {
  const current = request.getStore()
  if (current === undefined) return undefined
  const definition = getOperationAST(args.document, args.operationName)
  const name = operationLabel(definition?.name?.value)
  const kind = definition?.operation ?? 'query'
  const attributes = { 'graphql.operation.name': name, 'graphql.operation.type': kind }
  const around: Span = current.span
  const span = tracer.startSpan(`${kind} ${name}`, { attributes }, childOf(around.spanContext()))
  current.span = span
  return {
    end(errors) {
      current.span = around
      span.setAttribute('samstyre.errors', errors)
      if (errors > 0) span.setStatus({ code: SpanStatusCode.ERROR })
      span.end()
    },
  }
}
