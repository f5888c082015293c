import type { Language } from '../language.ts'

const noBreakSpace = '\u00A0'
const minus = '\u2212'

export const separators = {
  nb: { group: noBreakSpace, decimal: ',' },
  nn: { group: noBreakSpace, decimal: ',' },
  en: { group: ',', decimal: '.' },
} as const satisfies Record<Language, { group: string; decimal: string }>

/** `1 234 567,80` in Norwegian and `1,234,567.80` in English. Without `decimals`, as many as the number has. */
export function formatNumber(language: Language, value: number, decimals?: number): string {
  const size = Math.abs(value)
  const [whole = '0', fraction] = (decimals === undefined ? plain(size) : size.toFixed(decimals)).split('.')
  const { group, decimal } = separators[language]
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group)
  const digits = fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`
  return value < 0 && /[1-9]/.test(digits) ? `${minus}${digits}` : digits
}

/** Whole kroner: `kr 430 000`, in English `NOK 430,000`. */
export function formatKroner(language: Language, kroner: number): string {
  const currency = language === 'en' ? 'NOK' : 'kr'
  return `${currency}${noBreakSpace}${formatNumber(language, kroner, 0)}`
}

/** A share as per cent: 0.85 is `85 %`, in English `85%`. */
export function formatPercent(language: Language, share: number, decimals = 0): string {
  return `${formatNumber(language, share * 100, decimals)}${language === 'en' ? '' : noBreakSpace}%`
}

const dayWords = {
  nb: ['dag', 'dager'],
  nn: ['dag', 'dagar'],
  en: ['day', 'days'],
} as const satisfies Record<Language, readonly [string, string]>

/** A number of days: `1 dag`, `14 dager`. */
export function formatDays(language: Language, days: number): string {
  const [one, several] = dayWords[language]
  return `${formatNumber(language, days)}${noBreakSpace}${Math.abs(days) === 1 ? one : several}`
}

/** The size of a file: `512 byte`, `1,4 MB`. */
export function formatBytes(language: Language, bytes: number): string {
  if (bytes < 1000) {
    const unit = language === 'en' && bytes !== 1 ? 'bytes' : 'byte'
    return `${formatNumber(language, bytes)}${noBreakSpace}${unit}`
  }
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB']
  return `${formatNumber(language, Math.round(size * 10) / 10)}${noBreakSpace}${unit}`
}

/** Digits without an exponent. */
function plain(size: number): string {
  return size >= 1e21 || (size > 0 && size < 1e-6) ? size.toFixed(0) : String(size)
}
