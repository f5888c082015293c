import { eventSchemas, type ProjectEvent } from '@samstyre/domain'
import type { EventMetadata } from '@samstyre/event-sourcing'
import { type HistoryKind, historyKindOf } from './kinds.ts'

/** One fact of a project's history. */
export interface Entry {
  readonly revision: number
  readonly id: string
  readonly at: string
  readonly kind: HistoryKind
  readonly event: ProjectEvent
  readonly metadata: EventMetadata
  /** What people wrote with it. */
  readonly quote: string | undefined
  /** What to open to read on: a proposal, deviation, condition, gate, assignment or partner. */
  readonly item: string | undefined
}

/** A fact as the log gives it back. */
export interface Happening {
  readonly id: string
  readonly revision: number
  readonly event: ProjectEvent
  readonly metadata: EventMetadata
}

/** An entry for a fact; `undefined` for one that only a newer version of the domain knows. */
export function entryFrom({ id, revision, event, metadata }: Happening): Entry | undefined {
  if (!Object.hasOwn(eventSchemas, event.type)) return undefined
  return {
    id,
    revision,
    event,
    metadata,
    at: metadata.at,
    kind: historyKindOf(event.type),
    quote: firstText(event.data, quoted) ?? subjectReason(event),
    item: firstText(event.data, pointing),
  }
}

/** Fields that hold what people wrote, the most telling first. */
const quoted = [
  'reason',
  'ownerReason',
  'dissent',
  'statement',
  'note',
  'plan',
  'recommendation',
  'text',
  'description',
]

/** Fields that name what a fact is about, the narrowest first. */
const pointing = ['condition', 'deviation', 'proposal', 'gate', 'assignment', 'partner', 'project']

function firstText(data: object, fields: readonly string[]): string | undefined {
  for (const field of fields) {
    const value: unknown = Reflect.get(data, field)
    if (typeof value === 'string') return value
  }
  return undefined
}

function subjectReason(event: ProjectEvent): string | undefined {
  return event.type === 'ProposalPut' ? firstText(event.data.subject, ['reason']) : undefined
}
