/** What one request may ask for. Generous for the board, far below what would hurt. */
export const limits = {
  bodyBytes: 256 * 1024,
  tokens: 2500,
  depth: 12,
  aliases: 30,
  /** Fields, where those inside a list count `listWeight` times for each list around them. */
  complexity: 5000,
  listWeight: 4,
} as const
