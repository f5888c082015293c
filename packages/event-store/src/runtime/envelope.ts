/** What comes with a command: who, when, under which id, and what the decider may know beside the state. */
export interface CommandEnvelope<Context> {
  /**
   * Names this command in its stream for good: sent again by the same actor, it gives the first answer and adds nothing.
   * Another command, or another actor, is not answered under it.
   */
  readonly commandId: string
  /** Tells commands apart that come under one id: SHA-256 of name and input. Without it only the actor does. */
  readonly commandHash?: string
  readonly actor: string
  readonly onBehalfOf?: string
  /** An instant in UTC, ISO 8601. */
  readonly at: string
  readonly correlationId: string
  /** What led to the command; without it, the command is its own cause. */
  readonly causationId?: string
  /** The revision the caller last saw (-1: nothing yet). Without it, the command is decided on whatever is there. */
  readonly expectedRevision?: number
  /** The process definition in force. */
  readonly definition?: string
  /** Given to `decide` as it is. */
  readonly context: Context
}

export type CommandOutcome<Refusal> = CommandAccepted | CommandRefused<Refusal> | VersionConflict | IdTaken

/** The facts are durable. */
export interface CommandAccepted {
  readonly kind: 'accepted'
  /** The revision of the command's last event; without events, the stream's when it was decided. */
  readonly revision: number
  readonly eventIds: readonly string[]
  /** The command had been accepted before; this is the first answer. */
  readonly repeated: boolean
}

export interface CommandRefused<Refusal> {
  readonly kind: 'refused'
  readonly rejection: Refusal
  /** The stream's revision (-1 without events) on which it was refused. */
  readonly revision: number
}

/** The caller expected a revision that is not the current one. */
export interface VersionConflict {
  readonly kind: 'version-conflict'
  /** -1 without events. */
  readonly currentRevision: number
}

/**
 * Another command was accepted under this id, so this one was not kept.
 *
 * Another actor than the first one gets this answer only to a command that would be accepted under an id of its own:
 * everything else is refused as it would be under any id, so that nobody learns which ids are in use.
 */
export interface IdTaken {
  readonly kind: 'id-taken'
  /** The stream's revision on which it was found out. */
  readonly revision: number
}
