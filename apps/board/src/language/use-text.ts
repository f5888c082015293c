import {
  type BoardCatalog,
  type BoardTranslate,
  type Day,
  formatDate,
  formatDateTime,
  formatDays,
  formatKroner,
  formatList,
  formatNumber,
  formatRelative,
  formatRelativeDay,
  formatShortDate,
  formatShortDateTime,
  type Language,
  type Moment,
  osloDate,
  textFor,
  type Values,
} from '@samstyre/messages'
import { createContext, use, useMemo } from 'react'
import type { LocalText } from '../graphql/local-text.ts'
import { ShownTime } from '../moment/shown-time.ts'

interface TextContextValue {
  readonly language: Language
  readonly catalog: BoardCatalog
  readonly t: BoardTranslate
  readonly choose: (language: Language) => Promise<void>
}

export const TextContext = createContext<TextContextValue | undefined>(undefined)

/** Everything a component needs to write to a person in the chosen language. */
export function useText() {
  const context = use(TextContext)
  if (context === undefined) throw new Error('useText needs a TextProvider above it')
  const { language, catalog, t, choose } = context
  const shown = use(ShownTime)
  return useMemo(() => {
    const now = () => shown ?? Date.now()
    return {
      language,
      t,
      choose,
      /** The reader's language of a text that comes in three. */
      local: (text: LocalText) => text[language],
      /** The text for a key that arrives as data; undefined when there is none. */
      textFor: (key: string, values?: Values) => textFor(language, catalog, key, values),
      date: (day: Day) => formatDate(language, day),
      shortDate: (day: Day) => formatShortDate(language, day),
      /** `4. juni` in the year we are in, `4. juni 2025` in another. */
      dayInYear: (day: Day) => withoutThisYear(formatShortDate(language, day)),
      dateTime: (moment: Moment) => formatDateTime(language, moment),
      shortDateTime: (moment: Moment) => formatShortDateTime(language, moment),
      relative: (moment: Moment) => formatRelative(language, moment, now()),
      relativeDay: (day: Day) => formatRelativeDay(language, day, now()),
      /** The time the project is shown at, in milliseconds: what is long ago or overdue is so from there. */
      now,
      kroner: (kroner: number) => formatKroner(language, kroner),
      days: (days: number) => formatDays(language, days),
      number: (value: number) => formatNumber(language, value),
      list: (items: readonly string[]) => formatList(language, items),
    }
  }, [language, catalog, t, choose, shown])
}

function withoutThisYear(date: string): string {
  return date.replace(` ${osloDate(Date.now()).slice(0, 4)}`, '')
}
