/** A number as it was typed: its sign, its digits in groups, and what stands between the groups. */
export interface TypedNumber {
  readonly negative: boolean
  /** The digits from left to right, as `0` to `9`. */
  readonly groups: readonly string[]
  /** What stands between the groups: one fewer than there are groups. Every kind of space is a plain space here. */
  readonly separators: readonly string[]
}

/** What is counted: its unit may be typed along, and the unit of something else makes it no number. */
export type Counted = 'kroner' | 'days' | 'events'

const units: Readonly<Record<Counted, string>> = {
  kroner: 'kroner|kr\\.?|nok',
  days: 'dager|dagar|dag|days|day',
  events: '(?!)',
}

// What people and their keyboards write: no-break, figure, thin and narrow no-break spaces, and a tab from a spreadsheet.
const space = '[ \\t\\u00A0\\u2007\\u2009\\u202F]'
// Hyphens and dashes, the minus sign, and the hyphens of other widths.
const dash = '[-\\u2010-\\u2015\\u2212\\uFE63\\uFF0D]'
const digit = '[0-9\\uFF10-\\uFF19]'
const separator = new RegExp(`${space}|[.,]`, 'gu')
// What cannot be seen and comes along when something is copied.
const invisible =
  /^[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+|[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+$/gu

function shapeOf(counted: Counted): RegExp {
  const unit = units[counted]
  // `,-` stands for no øre: 250,- and kr 250,–.
  const noOere = counted === 'kroner' ? `(?:[.,]${dash}{1,2})?` : ''
  const sign = `(?:(?<minus>${dash})|\\+)?${space}?`
  return new RegExp(
    `^(?:${sign}(?:(?<before>${unit})${space}?)?|(?<ahead>${unit})${space}?(?:(?<inner>${dash})|\\+)${space}?)` +
      `(?<body>${digit}(?:${digit}|(?:${space}|[.,])(?=${digit}))*)${noOere}(?:${space}?(?<after>${unit}))?$`,
    'iu',
  )
}

const shapes = { kroner: shapeOf('kroner'), days: shapeOf('days'), events: shapeOf('events') } as const

/**
 * Takes apart what was typed for a number; undefined when something else stands there than one number, its sign and its
 * unit. What the groups of digits mean is for the reader to say.
 */
export function typedNumber(typed: string, counted: Counted): TypedNumber | undefined {
  const found = shapes[counted].exec(seenIn(typed))?.groups
  const body = found?.['body']
  if (found === undefined || body === undefined) return undefined
  const { before, ahead, after, minus, inner } = found
  if ((before ?? ahead) !== undefined && after !== undefined) return undefined
  return {
    negative: (minus ?? inner) !== undefined,
    groups: body.split(separator).map(plainDigits),
    separators: (body.match(separator) ?? []).map((sign) => (sign === '.' || sign === ',' ? sign : ' ')),
  }
}

/** What was typed without what nobody sees around it. */
export function seenIn(typed: string): string {
  return typed.replace(invisible, '')
}

/** Digits of full width, as some keyboards write them, are the same digits. */
function plainDigits(group: string): string {
  const fullWidthZero = 0xff10
  return group.replace(/[\uFF10-\uFF19]/gu, (wide) => String((wide.codePointAt(0) ?? fullWidthZero) - fullWidthZero))
}
