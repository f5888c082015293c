/** A link is the current page only where it leads to that very page, and not on every page below it. */
export const leadsHere = { exact: true } as const
