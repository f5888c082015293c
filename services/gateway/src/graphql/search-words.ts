/** What somebody types into a field to search in is never longer; more would only be compared in vain. */
const longest = 200

/** The words of a search, in lower case. */
export function wordsIn(search: string | null | undefined): readonly string[] {
  return (search ?? '').slice(0, longest).toLocaleLowerCase('nb').split(/\s+/).filter(Boolean)
}
