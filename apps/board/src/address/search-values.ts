/*
 * Search parameters are plain text in the address bar: no quotes, no JSON, so that a link can be read and typed.
 * A route's `validateSearch` turns the text into its own types with the functions below.
 */

export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search))
}

export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) {
    const text = asText(value)
    if (text !== undefined) params.set(name, text)
  }
  const text = params.toString().replaceAll('%3A', ':').replaceAll('%2C', ',')
  return text === '' ? '' : `?${text}`
}

function asText(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '' || value === false) return undefined
  if (value === true) return 'yes'
  return Array.isArray(value) ? value.join(',') || undefined : String(value)
}

/** A text parameter, absent when empty. */
export function textIn(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** True for `?name=yes`, absent otherwise. */
export function flagIn(value: unknown): true | undefined {
  return value === 'yes' || value === true ? true : undefined
}

/** One of the given words, absent when it is another. */
export function oneOf<const Word extends string>(words: readonly Word[], value: unknown): Word | undefined {
  return words.find((word) => word === value)
}

/** Several of the given words, separated by commas; absent when none is among them. */
export function someOf<const Word extends string>(words: readonly Word[], value: unknown): readonly Word[] | undefined {
  const wanted = Array.isArray(value) ? value : String(value ?? '').split(',')
  const found = words.filter((word) => wanted.includes(word))
  return found.length > 0 ? found : undefined
}

/** The parameters that are there, without those that are not. */
export function given<Search extends object>(search: Search): Given<Search> {
  // Filtering out what is undefined is exactly what the type says; entries lose the names on the way.
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as Given<Search>
}

type Given<Search> = { [Name in keyof Search]?: Search[Name] }
