import type { Catalog } from './catalog.ts'
import { formatList } from './format/list.ts'
import type { Language } from './language.ts'
import { textFor } from './translate.ts'

/** What a field expected, as a sentence. `expected` is a code such as `text.max:500` or `choice:low|high`. */
export function explainMisfit(language: Language, catalog: Catalog, expected: string): string {
  const [code = '', first = '', second = ''] = expected.split(':')
  const values = valuesOf(language, code, first, second)
  return textFor(language, catalog, `misfit.${code}`, values) ?? catalog['misfit.other']
}

function valuesOf(
  language: Language,
  code: string,
  first: string,
  second: string,
): Readonly<Record<string, string | number>> {
  switch (code) {
    case 'choice':
      return { options: formatList(language, first.split('|')) }
    case 'integer.range':
      return { min: Number(first), max: Number(second) }
    default:
      return { max: Number(first) }
  }
}
