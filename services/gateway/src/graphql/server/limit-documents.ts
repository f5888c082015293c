import type { Language } from '@samstyre/messages'
import { type DocumentNode, Lexer, Source, TokenKind } from 'graphql'
import type { Plugin, YogaInitialContext } from 'graphql-yoga'
import { shapeLimits } from '../../limits/limits.ts'
import type { Turns } from '../../limits/turns.ts'
import type { GatewayContext } from '../context.ts'
import { type Excess, tooMuch } from '../cost/excess.ts'
import { languageIn } from '../language-header.ts'
import type { ByText } from './documents.ts'
import { type Shape, shapeOf } from './shape.ts'

/**
 * Refuses documents by what they look like, before they are validated. One that was not seen before waits for its turn:
 * reading and checking it is the longest piece of work that a request can ask for without asking for anything.
 */
export function limitDocuments(documents: Pick<ByText<DocumentNode>, 'has'>, turns: Turns): Plugin<GatewayContext> {
  return {
    async onParams({ params }) {
      if (typeof params.query === 'string' && !documents.has(params.query)) await turns.next()
    },
    onParse({ parseFn, setParseFn, context }) {
      setParseFn((source, options) => {
        const excess = tokensBeyond(source)
        if (excess !== undefined) throw tooMuch(excess, languageOf(context))
        const document = parseFn(source, options)
        const shape = shapeBeyond(shapeOf(document))
        if (shape !== undefined) throw tooMuch(shape, languageOf(context))
        return document
      })
    },
  }
}

function languageOf({ request }: YogaInitialContext): Language {
  return languageIn(request.headers.get('accept-language') ?? undefined)
}

/** Counts no further than it has to, so that a long text costs no more than one that is just too long. */
function tokensBeyond(source: string | Source): Excess | undefined {
  const lexer = new Lexer(typeof source === 'string' ? new Source(source) : source)
  for (let tokens = 0; tokens <= shapeLimits.tokens; tokens += 1) {
    if (lexer.advance().kind === TokenKind.EOF) return undefined
  }
  return { what: 'tokens', allowed: shapeLimits.tokens }
}

const shapes = [
  'operations',
  'depth',
  'aliases',
  'fields',
  'repeated',
  'fragments',
  'spreads',
  'directives',
] as const satisfies readonly (keyof Shape)[]

function shapeBeyond(shape: Shape): Excess | undefined {
  const what = shapes.find((known) => shape[known] > shapeLimits[known])
  return what === undefined ? undefined : { what, value: shape[what], allowed: shapeLimits[what] }
}
