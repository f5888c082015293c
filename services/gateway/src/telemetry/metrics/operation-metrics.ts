import { type ExecutionArgs, getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { Counter, Gauge, Histogram, type Registry } from 'prom-client'
import { durations, milliseconds } from './durations.ts'
import { operationLabel } from './known-operations.ts'

/** Measures the operations of the API, who listens, and what is pushed to them. Only what is executed counts. */
export function operationMetrics(registry: Registry): Plugin {
  const registers = [registry]
  const seconds = new Histogram({
    name: 'samstyre_graphql_operation_duration_seconds',
    help: "Queries and mutations by the board's name for them (others together), and whether the answer held errors.",
    labelNames: ['operation', 'kind', 'outcome'],
    buckets: durations,
    registers,
  })
  const listeners = new Gauge({
    name: 'samstyre_listeners',
    help: 'Open subscriptions.',
    labelNames: ['operation'],
    registers,
  })
  const pushed = new Counter({
    name: 'samstyre_pushed_changes_total',
    help: 'Changes that were handed to subscriptions, once for each listener.',
    labelNames: ['operation'],
    registers,
  })
  return {
    onExecute({ args }) {
      const began = performance.now()
      const labels = labelsOf(args)
      return {
        onExecuteDone({ result }) {
          const failed = !(Symbol.asyncIterator in result) && (result.errors?.length ?? 0) > 0
          const outcome = failed ? 'errors' : 'answered'
          seconds.observe({ ...labels, outcome }, (performance.now() - began) / milliseconds)
        },
      }
    },
    onSubscribe({ args }) {
      const { operation } = labelsOf(args)
      return {
        onSubscribeResult({ result }) {
          if (!(Symbol.asyncIterator in result)) return undefined
          listeners.inc({ operation })
          let isOpen = true
          return {
            onNext: () => pushed.inc({ operation }),
            onEnd() {
              if (isOpen) listeners.dec({ operation })
              isOpen = false
            },
          }
        },
      }
    },
  }
}

function labelsOf({ document, operationName }: Pick<ExecutionArgs, 'document' | 'operationName'>) {
  const definition = getOperationAST(document, operationName)
  return { operation: operationLabel(definition?.name?.value), kind: definition?.operation ?? 'query' }
}
