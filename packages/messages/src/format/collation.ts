/**
 * Norwegian alphabetical order, computed here because platforms carry different locales.
 *
 * The alphabet ends in æ, ø, å. `aa` is å, also in names; ä goes with æ and ö with ø, ü with y. Other marks (é, č, š)
 * matter only between words that are otherwise equal. Numbers inside a text sort by their size.
 */
export function compareTexts(left: string, right: string): number {
  return (
    compareKeys(keyOf(left), keyOf(right)) ||
    plainOrder(left.toLowerCase(), right.toLowerCase()) ||
    plainOrder(left, right)
  )
}

// { | } follow z, so that plain comparison gives the right order.
const lastLetters: Readonly<Record<string, string>> = { æ: '{', ä: '{', ø: '|', ö: '|', å: '}', aa: '}', ü: 'y' }
const foreignLetters: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ŋ: 'n',
  ŧ: 't',
  þ: 'th',
  ł: 'l',
  ß: 'ss',
  œ: '|',
}
const marks = /\p{Mark}/gu
const numberOrText = /\d+|\D+/g

function keyOf(text: string): readonly string[] {
  const letters = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/aa|[æäøöåü]/g, (letter) => lastLetters[letter] ?? letter)
    .replace(/[đðŋŧþłßœ]/g, (letter) => foreignLetters[letter] ?? letter)
    .normalize('NFD')
    .replace(marks, '')
  return letters.match(numberOrText) ?? []
}

function compareKeys(left: readonly string[], right: readonly string[]): number {
  for (const [place, part] of left.entries()) {
    const other = right[place]
    if (other === undefined) return 1
    const order = compareParts(part, other)
    if (order !== 0) return order
  }
  return left.length - right.length
}

function compareParts(left: string, right: string): number {
  const bothNumbers = isNumber(left) && isNumber(right)
  return bothNumbers ? Number(left) - Number(right) : plainOrder(left, right)
}

function isNumber(part: string): boolean {
  return /^\d/.test(part)
}

function plainOrder(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}
