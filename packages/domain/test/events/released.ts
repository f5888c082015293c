import type { Schema } from '@samstyre/event-sourcing'
import snapshot from './events.snapshot.json' with { type: 'json' }

/**
 * The schema of every event that has been released, by type: what may stand in a log somewhere. It is only ever widened,
 * by `pnpm --filter @samstyre/domain released`.
 */
// The file is written from schemas; read back as JSON, its kinds are any texts to the compiler.
export const releasedEvents = snapshot as unknown as Readonly<Record<string, Schema>>
