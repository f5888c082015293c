import type { Language } from '../language.ts'
import { type Moment, osloDate, osloTime, toMilliseconds, twoDigits } from './oslo.ts'

const norwegianMonths = 'januar februar mars april mai juni juli august september oktober november desember'.split(' ')
const englishMonths = 'January February March April May June July August September October November December'.split(' ')
const norwegianShort = 'jan. feb. mars april mai juni juli aug. sep. okt. nov. des.'.split(' ')
const englishShort = 'Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec'.split(' ')
const weekdays = {
  nb: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'],
  nn: ['søndag', 'måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const satisfies Record<Language, readonly string[]>

/** A calendar date such as `2026-11-22`, or a moment, which becomes the date in Oslo. */
export type Day = Moment

/** `22. november 2026`, in English `22 November 2026`. */
export function formatDate(language: Language, day: Day): string {
  const months = language === 'en' ? englishMonths : norwegianMonths
  return dated(language, day, months)
}

/** `22. nov. 2026`, in English `22 Nov 2026`. */
export function formatShortDate(language: Language, day: Day): string {
  const months = language === 'en' ? englishShort : norwegianShort
  return dated(language, day, months)
}

/** `søndag 22. november 2026`, in English `Sunday 22 November 2026`. */
export function formatLongDate(language: Language, day: Day): string {
  const weekday = weekdays[language][new Date(`${dateOf(day)}T00:00:00Z`).getUTCDay()] ?? ''
  return `${weekday} ${formatDate(language, day)}`
}

/** `22. november 2026 kl. 13:05`, in English `22 November 2026, 13:05`. Always the time in Oslo. */
export function formatDateTime(language: Language, moment: Moment): string {
  return `${formatDate(language, toMilliseconds(moment))}${timeSeparator(language)}${formatTime(moment)}`
}

/** `22. nov. 2026 kl. 13:05`, in English `22 Nov 2026, 13:05`. Always the time in Oslo. */
export function formatShortDateTime(language: Language, moment: Moment): string {
  return `${formatShortDate(language, toMilliseconds(moment))}${timeSeparator(language)}${formatTime(moment)}`
}

/** `13:05` in Oslo. */
export function formatTime(moment: Moment): string {
  const { hour, minute } = osloTime(moment)
  return `${twoDigits(hour)}:${twoDigits(minute)}`
}

/** The calendar date of a day given in either form. */
export function dateOf(day: Day): string {
  return typeof day === 'string' && day.length === 10 ? day : osloDate(day)
}

function dated(language: Language, day: Day, months: readonly string[]): string {
  const [year = '', month = '', dayOfMonth = ''] = dateOf(day).split('-')
  const name = months[Number(month) - 1] ?? month
  return `${Number(dayOfMonth)}${language === 'en' ? '' : '.'} ${name} ${year}`
}

function timeSeparator(language: Language): string {
  return language === 'en' ? ', ' : ' kl. '
}
