/** A fact: what happened, in the past tense, never changed afterwards. */
export interface DomainEvent<Type extends string = string, Data = unknown> {
  readonly type: Type
  readonly data: Data
}

/**
 * What is known about a fact beside the fact itself.
 *
 * Everything the domain may not find out for itself - who, when, which id - comes in here.
 */
export interface EventMetadata {
  /** The person who acted, or `system` for what the clock set off. */
  readonly actor: string
  /** The partner the person acted for, where that matters. */
  readonly onBehalfOf?: string
  /** When it happened: an instant in UTC, ISO 8601. */
  readonly at: string
  /** The command this fact answers. The same id again never adds a second fact. */
  readonly commandId: string
  /** Ties together everything that one person's act led to. */
  readonly correlationId: string
  /** The id of the command or event that led directly to this fact. */
  readonly causationId: string
  /**
   * SHA-256 of the command's name and input in canonical form. The same id again is the same command only where this is
   * the same too; what was stored without it is told by its sender alone.
   */
  readonly commandHash?: string
  /** The process definition in force, such as `servicekontor@1`. */
  readonly definition?: string
}
