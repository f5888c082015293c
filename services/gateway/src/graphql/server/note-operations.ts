import { getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { currentExchange } from '../../http/exchange.ts'

const longestName = 80

/** Notes for the log which operation a request carried and whether it failed: a name and a code, never variables. */
export function noteOperations(): Plugin {
  return {
    onParams({ params }) {
      const exchange = currentExchange()
      if (exchange && params.operationName) exchange.operation = params.operationName.slice(0, longestName)
    },
    onExecute({ args }) {
      const exchange = currentExchange()
      const operation = getOperationAST(args.document, args.operationName)
      if (exchange && operation)
        exchange.operation ??= operation.name?.value.slice(0, longestName) ?? operation.operation
    },
    onExecutionResult({ result }) {
      const exchange = currentExchange()
      if (!exchange || !result || Symbol.asyncIterator in result) return
      const code = result.errors?.[0]?.extensions['code']
      if (result.errors?.length) exchange.outcome ??= typeof code === 'string' ? code : 'invalid'
    },
  }
}
