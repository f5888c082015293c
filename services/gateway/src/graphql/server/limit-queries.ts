import { type FragmentDefinitionNode, GraphQLError, Kind, type ValidationRule } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { limits } from './limits.ts'
import { type Measure, measureOperation } from './measure.ts'

/** Refuses queries that ask for too much before anything is executed. */
export function limitQueries(): Plugin {
  return {
    onParse({ parseFn, setParseFn }) {
      setParseFn((source, options) => parseFn(source, { ...options, maxTokens: limits.tokens }))
    },
    onValidate({ addValidationRule }) {
      addValidationRule(limitRule)
    },
  }
}

const limitRule: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    const fragments = new Map<string, FragmentDefinitionNode>()
    for (const definition of context.getDocument().definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
    }
    const measure = measureOperation(operation, fragments, context.getSchema(), limits.listWeight)
    for (const what of ['depth', 'aliases', 'complexity'] as const) {
      if (exceeds(measure, what)) {
        context.reportError(
          new GraphQLError(`The query's ${what} of ${measure[what]} exceeds the limit of ${limits[what]}.`, {
            nodes: operation,
            extensions: { code: 'QUERY_TOO_LARGE' },
          }),
        )
      }
    }
  },
})

function exceeds(measure: Measure, what: keyof Measure): boolean {
  return measure[what] > limits[what]
}
