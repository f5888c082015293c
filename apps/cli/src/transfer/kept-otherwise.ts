/**
 * What reading a line of JSON and writing it again would change without a word: of two equal fields it keeps the last,
 * and of a number as much as fits. What stands inside texts stays as it is. `undefined` when the line would stay the same.
 *
 * @param value what the line says
 */
export function keptOtherwise(line: string, value: unknown): string | undefined {
  let names = 0
  let at = 0
  while (at < line.length) {
    if (line[at] === '"') {
      at = endOfText(line, at)
      if (isFollowedByColon(line, at)) names += 1
    } else {
      const number = numberAt(line, at)
      if (number !== '' && String(Number(number)) !== number) {
        return `the number ${number} would be kept as ${Number(number)}`
      }
      at += Math.max(1, number.length)
    }
  }
  return names === namesIn(value) ? undefined : 'it says a field twice'
}

/** The place after the text that begins here. */
function endOfText(line: string, start: number): number {
  let end = line.indexOf('"', start + 1)
  while (end !== -1 && isEscaped(line, end)) end = line.indexOf('"', end + 1)
  return end === -1 ? line.length : end + 1
}

/** Whether an odd number of backslashes stands before this place. */
function isEscaped(line: string, place: number): boolean {
  let before = place
  while (line[before - 1] === '\\') before -= 1
  return (place - before) % 2 === 1
}

function isFollowedByColon(line: string, place: number): boolean {
  const colon = /\s*:/y
  colon.lastIndex = place
  return colon.test(line)
}

function numberAt(line: string, place: number): string {
  const number = /-?\d[\d.eE+-]*/y
  number.lastIndex = place
  return number.exec(line)?.[0] ?? ''
}

/** How many names of fields a value holds, at every depth. */
function namesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const own = Array.isArray(value) ? 0 : Object.keys(value).length
  return Object.values(value).reduce((sum: number, each) => sum + namesIn(each), own)
}
