/** Who did it, by name, and when it was recorded. */
export interface Told {
  readonly actor: string
  readonly at: string
}
