import type { IncomingMessage } from 'node:http'
import type { Language } from '@samstyre/messages'
import { type DocumentNode, Lexer, Source, TokenKind } from 'graphql'
import type { Plugin, YogaInitialContext } from 'graphql-yoga'
import { askerOf } from '../../limits/asker.ts'
import { shapeLimits, strangerTokens } from '../../limits/limits.ts'
import type { Turns } from '../../limits/turns.ts'
import { type Excess, tooMuch } from '../cost/excess.ts'
import { notLoggedIn } from '../errors.ts'
import { languageIn } from '../language-header.ts'
import type { ByText } from './documents.ts'
import { type Shape, shapeOf } from './shape.ts'

/**
 * Refuses documents by what they look like, before they are validated, and those of strangers by their length alone.
 *
 * One that was not seen before waits for its turn: reading and checking it is the longest piece of work that a request
 * can ask for without asking for anything.
 */
export function limitDocuments(
  documents: Pick<ByText<DocumentNode>, 'has'>,
  turns: Turns,
): Plugin<Asked, Pick<Asked, 'req'>> {
  return {
    async onParams({ params, context }) {
      if (typeof params.query === 'string' && !documents.has(params.query)) await turns.next(askerOf(context.req).key)
    },
    onParse({ parseFn, setParseFn, context }) {
      setParseFn((source, options) => {
        if (isStranger(context) && isLongerThan(source, strangerTokens)) throw notLoggedIn()
        if (isLongerThan(source, shapeLimits.tokens)) {
          throw tooMuch({ what: 'tokens', allowed: shapeLimits.tokens }, languageOf(context))
        }
        const document = parseFn(source, options)
        const shape = shapeBeyond(shapeOf(document))
        if (shape !== undefined) throw tooMuch(shape, languageOf(context))
        return document
      })
    },
  }
}

/** What is known of a request before it is read. */
interface Asked extends YogaInitialContext {
  readonly req: IncomingMessage
}

function isStranger({ req }: Asked): boolean {
  return askerOf(req).isStranger
}

function languageOf({ request }: YogaInitialContext): Language {
  return languageIn(request.headers.get('accept-language') ?? undefined)
}

/** Counts no further than it has to, so that a long text costs no more than one that is just too long. */
function isLongerThan(source: string | Source, most: number): boolean {
  const lexer = new Lexer(typeof source === 'string' ? new Source(source) : source)
  for (let tokens = 0; tokens <= most; tokens += 1) {
    if (lexer.advance().kind === TokenKind.EOF) return false
  }
  return true
}

const shapes = [
  'operations',
  'depth',
  'aliases',
  'fields',
  'repeated',
  'comparisons',
  'fragments',
  'spreads',
  'directives',
] as const satisfies readonly (keyof Shape)[]

function shapeBeyond(shape: Shape): Excess | undefined {
  const what = shapes.find((known) => shape[known] > shapeLimits[known])
  return what === undefined ? undefined : { what, value: shape[what], allowed: shapeLimits[what] }
}
