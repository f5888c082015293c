/** Somebody who has logged in: who, and until when. */
export interface Session {
  readonly id: string
  readonly person: string
  /** Milliseconds since 1970 in UTC. */
  readonly expires: number
}
