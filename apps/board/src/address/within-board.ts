/** Stands for the board's own origin, which an address may not leave. Nobody can have this name (RFC 2606). */
const here = 'https://board.invalid'

/** Control and invisible characters, spaces and backslashes: browsers drop them, or read them as something else. */
const misread = /[\p{C}\p{Z}\\]/u

/** The same, and slashes, in encoded form and however often it was encoded. They have no place in a path of the board. */
const misreadWhenDecoded = /%(?:25)*(?:[01][0-9a-f]|2f|5c|7f)/i

/**
 * The page of the board that an address names, as a path with search and hash; the first page for everything else.
 *
 * Whatever comes in from outside and is gone to passes through here: an address that a browser, a proxy or a server
 * could read as one on another host leads nowhere but home.
 */
export function withinBoard(wanted: string | undefined): string {
  if (wanted === undefined || !wanted.startsWith('/') || misread.test(wanted)) return '/'
  const url = URL.canParse(wanted, here) ? new URL(wanted, here) : undefined
  if (url?.origin !== here || misreadWhenDecoded.test(url.pathname)) return '/'
  // Dots are gone now: `/.//elsewhere` has become `//elsewhere`.
  return url.pathname.startsWith('//') ? '/' : `${url.pathname}${url.search}${url.hash}`
}
