import type { ComparedValue } from '@samstyre/domain'
import { formatDate, formatDays, formatKroner, formatNumber, textFor } from '@samstyre/messages'
import { catalogs } from '@samstyre/messages/all'
import type { Names } from './names.ts'

/** A compared value as a reader writes it. */
export function valueText({ as, value }: ComparedValue, names: Names): string {
  const { language } = names
  switch (as) {
    case 'number':
      return formatNumber(language, Number(value))
    case 'money':
      return formatKroner(language, Number(value))
    case 'days':
      return formatDays(language, Number(value))
    case 'date':
      return formatDate(language, String(value))
    case 'phase':
      return names.phase(String(value))
    case 'person':
      return names.person(String(value))
    case 'partner':
      return names.partner(String(value))
    case 'text':
      return String(value)
    default:
      // The other kinds are named like the words for their values.
      return textFor(language, catalogs[language], `words.${as}.${value}`) ?? String(value)
  }
}
