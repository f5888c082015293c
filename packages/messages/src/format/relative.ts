import type { Language } from '../language.ts'
import { type Day, dateOf, formatShortDate } from './date.ts'
import { daysBetween, type Moment, toMilliseconds } from './oslo.ts'

interface RelativeWords {
  readonly now: string
  readonly today: string
  readonly yesterday: string
  readonly tomorrow: string
  readonly minutes: readonly [string, string]
  readonly hours: readonly [string, string]
  readonly days: readonly [string, string]
  readonly ago: (amount: string) => string
  readonly ahead: (amount: string) => string
}

const words: Readonly<Record<Language, RelativeWords>> = {
  nb: {
    now: 'nå nettopp',
    today: 'i dag',
    yesterday: 'i går',
    tomorrow: 'i morgen',
    minutes: ['minutt', 'minutter'],
    hours: ['time', 'timer'],
    days: ['dag', 'dager'],
    ago: (amount) => `for ${amount} siden`,
    ahead: (amount) => `om ${amount}`,
  },
  nn: {
    now: 'nett no',
    today: 'i dag',
    yesterday: 'i går',
    tomorrow: 'i morgon',
    minutes: ['minutt', 'minutt'],
    hours: ['time', 'timar'],
    days: ['dag', 'dagar'],
    ago: (amount) => `for ${amount} sidan`,
    ahead: (amount) => `om ${amount}`,
  },
  en: {
    now: 'just now',
    today: 'today',
    yesterday: 'yesterday',
    tomorrow: 'tomorrow',
    minutes: ['minute', 'minutes'],
    hours: ['hour', 'hours'],
    days: ['day', 'days'],
    ago: (amount) => `${amount} ago`,
    ahead: (amount) => `in ${amount}`,
  },
}

const minute = 60_000
const hour = 60 * minute
const farAway = 30

/**
 * A moment as seen from another: `for 3 minutter siden`, `om 2 timer`, `i går`, `om 12 dager`; a date beyond 30 days.
 *
 * Hours are used within the same day and up to six hours across midnight; otherwise days are counted by the calendar.
 */
export function formatRelative(language: Language, moment: Moment, now: Moment): string {
  const distance = toMilliseconds(moment) - toMilliseconds(now)
  const size = Math.abs(distance)
  const { now: justNow, minutes, hours } = words[language]
  if (size < minute) return distance > 0 ? directed(language, 1, 1, minutes) : justNow
  if (size < hour) return directed(language, distance, Math.floor(size / minute), minutes)
  const sameDay = dateOf(toMilliseconds(moment)) === dateOf(toMilliseconds(now))
  if (sameDay || size < 6 * hour) return directed(language, distance, Math.floor(size / hour), hours)
  return formatRelativeDay(language, toMilliseconds(moment), now)
}

/** A day as seen from now: `i dag`, `i morgen`, `om 2 dager`, `for 5 dager siden`; a date beyond 30 days. */
export function formatRelativeDay(language: Language, day: Day, now: Moment): string {
  const distance = daysBetween(dateOf(toMilliseconds(now)), dateOf(day))
  const { today, yesterday, tomorrow, days } = words[language]
  if (distance === 0) return today
  if (distance === 1) return tomorrow
  if (distance === -1) return yesterday
  if (Math.abs(distance) > farAway) return formatShortDate(language, day)
  return directed(language, distance, Math.abs(distance), days)
}

function directed(language: Language, direction: number, amount: number, unit: readonly [string, string]): string {
  const { ago, ahead } = words[language]
  const counted = `${amount} ${amount === 1 ? unit[0] : unit[1]}`
  return direction < 0 ? ago(counted) : ahead(counted)
}
