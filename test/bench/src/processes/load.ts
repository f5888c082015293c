/** How much may be sent in the name of one person: a benchmark sends for hundreds. */
export const load = {
  requests: 1_000_000,
  addressRequests: 1_000_000,
  commands: 1_000_000,
  spending: 1_000_000_000_000,
  live: 2000,
} as const
