/**
 * JSON that is the same text for the same data: keys sorted by code unit, no spaces, absent fields left out.
 *
 * @throws TypeError for what JSON cannot carry unchanged, such as `NaN`, a date or a function.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (isPlainObject(value)) return `{${Object.keys(value).toSorted(byCodeUnit).flatMap(memberOf(value)).join(',')}}`
  if (value === null || typeof value === 'boolean' || typeof value === 'string' || Number.isFinite(value))
    return JSON.stringify(value)
  throw new TypeError(`No canonical JSON for ${typeof value} ${String(value)}`)
}

function memberOf(record: Readonly<Record<string, unknown>>): (key: string) => readonly string[] {
  return (key) => (record[key] === undefined ? [] : [`${JSON.stringify(key)}:${canonicalJson(record[key])}`])
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

function byCodeUnit(one: string, other: string): number {
  return one < other ? -1 : 1
}
