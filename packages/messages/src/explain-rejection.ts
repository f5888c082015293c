import type { Catalog } from './catalog.ts'
import { explainMisfit } from './explain-misfit.ts'
import { formatDate, formatDateTime } from './format/date.ts'
import { formatList } from './format/list.ts'
import type { Language } from './language.ts'
import { textFor } from './translate.ts'

/** A refusal as the domain gives it: a code, and values that are ids, enum values, dates and numbers. */
export interface RejectionToExplain {
  readonly code: string
  readonly values: Readonly<Record<string, string | number>>
}

/** What a value that may be an id stands for. */
export type Named = 'person' | 'partner' | 'organisation' | 'gate' | 'criterion'

/** The name people know for an id; a value that is a name already comes back as it is. */
export type NameOf = (kind: Named, value: string) => string

/**
 * The refusal as people read it: what happened, which rule, what to do now. What no role may do has a text of its own.
 * Falls back to the code itself.
 */
export function explainRejection(
  language: Language,
  catalog: Catalog,
  { code, values }: RejectionToExplain,
  nameOf: NameOf,
): string {
  const readable = Object.entries(values).map(([name, value]) => {
    if (typeof value === 'number') return [name, value]
    if (name === 'partners') {
      const names = value.split(',').map((partner) => nameOf('partner', partner))
      return [name, formatList(language, names)]
    }
    const kind = named.find((each) => each === name)
    if (kind !== undefined) return [name, nameOf(kind, value)]
    return [name, readers[name]?.(value, language, catalog) ?? value]
  })
  const key = values['roles'] === '' ? 'errors.nobodyMay' : `rejections.${code}`
  return textFor(language, catalog, key, Object.fromEntries(readable)) ?? code
}

type Reader = (value: string, language: Language, catalog: Catalog) => string

const readers: Readonly<Record<string, Reader>> = {
  role: (value, language, catalog) => wordFor(language, catalog, `words.role.${value}`, value),
  roles: (value, language, catalog) =>
    formatList(
      language,
      value.split(',').map((role) => wordFor(language, catalog, `words.role.${role}`, role)),
    ),
  permission: (value, language, catalog) => wordFor(language, catalog, `words.permission.${value}`, value),
  cause: (value, language, catalog) => wordFor(language, catalog, `words.handOverCause.${value}`, value),
  state: (value, language, catalog) => wordFor(language, catalog, `words.deviationState.${value}`, value),
  expected: (value, language, catalog) => explainMisfit(language, catalog, value),
  from: (value, language) => formatDate(language, value),
  to: (value, language) => formatDate(language, value),
  due: (value, language) => formatDate(language, value),
  until: (value, language) => formatDate(language, value),
  deadline: (value, language) => formatDateTime(language, value),
}

const named: readonly Named[] = ['person', 'partner', 'organisation', 'gate', 'criterion']

function wordFor(language: Language, catalog: Catalog, key: string, otherwise: string): string {
  return textFor(language, catalog, key) ?? otherwise
}
