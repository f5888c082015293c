/** Makes a label of a word: `styringsgruppe` becomes `Styringsgruppe`. */
export function capitalise(text: string): string {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}
