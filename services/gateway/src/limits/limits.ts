/**
 * What one question, person and address may ask for. Generous for people at work, far below what keeps others waiting.
 * Each can be set from outside: `docs/operations.md` says what they mean and when to change them.
 */
export interface Limits {
  /** What one question may cost: about as many fields as may be looked up for its answer. */
  readonly cost: number
  /** What the questions of one person may cost together in a minute. */
  readonly spending: number
  /** How long an answer may be worked on, in seconds. */
  readonly answerSeconds: number
  /** How large an answer may become, in bytes of JSON. */
  readonly answerBytes: number
  /** How many questions that cost a lot one person may have under way. Those that wait for their turn count too. */
  readonly heavyQuestions: number
  /** Requests of one person in ten seconds. */
  readonly requests: number
  /** Requests from one address in ten seconds: an office of hundreds may be behind one. */
  readonly addressRequests: number
  /** Commands of one person in ten seconds. */
  readonly commands: number
  /** Streams of live changes that one person may have open. */
  readonly live: number
  /** The same for everybody behind one address. */
  readonly addressLive: number
  /** Bytes of answers that one person has asked for and not fetched. What everybody has not fetched may be eight times that. */
  readonly unreadBytes: number
  /** Connections that one address may have open. */
  readonly addressConnections: number
}

export const defaultLimits: Limits = {
  cost: 1_000_000,
  spending: 20_000_000,
  answerSeconds: 20,
  answerBytes: 16_000_000,
  heavyQuestions: 6,
  requests: 600,
  addressRequests: 20_000,
  commands: 300,
  live: 40,
  addressLive: 2000,
  unreadBytes: 64_000_000,
  addressConnections: 4000,
}

/** What nobody needs to change: what a question may look like, whatever it is about. */
export const shapeLimits = {
  tokens: 2500,
  operations: 5,
  depth: 12,
  aliases: 30,
  fields: 1200,
  /** Fields whose name in the answer stands before in the same selection: comparing them takes the square of their number. */
  repeated: 20,
  /** Twice what the largest question of the board takes, as for fields, fragments and spreads. */
  comparisons: 50_000,
  fragments: 28,
  spreads: 60,
  directives: 50,
} as const

/**
 * Words and signs in a question of somebody who is not logged in: enough for the page to log in at, and for tools that ask
 * what the API is.
 */
export const strangerTokens = 200

/** Bodies of requests, in bytes. */
export const bodyBytes = { loggedIn: 256 * 1024, stranger: 8 * 1024 } as const
