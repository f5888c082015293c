/** How people cite a decision: its number and the last two digits of the year, 4/26. */
export function citationOf({ number, year }: { readonly number: number; readonly year: number }): string {
  return `${number}/${String(year).slice(-2)}`
}
