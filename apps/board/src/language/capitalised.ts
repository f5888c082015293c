/** A word or sentence with a capital first letter: a label made of a word that also fits inside a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nb') + text.slice(1)
}
