import { eventSchemas, type StartedProject } from '@samstyre/domain'
import { isOptional, type RecordFields, type Schema } from '@samstyre/event-sourcing'
import { isByTheGroup } from './by-the-group.ts'
import type { Entry } from './entry.ts'
import { memberAt, memberObjectedTo } from './members.ts'

/** What an id in a fact may point to. */
type Of = string

/** Whether a fact concerns a person: did it, is named in it, or has the seat that it is about. */
export function concernsPerson(entry: Entry, person: string, project: StartedProject): boolean {
  const { event, metadata } = entry
  if (metadata.actor === person && !isByTheGroup(event)) return true
  if (memberMeant(entry, project) === person) return true
  return mentions(eventSchemas[event.type], event.data, person, (of) => of === 'person')
}

/** Whose seat a fact of a vote is about, where the fact itself names the seat or the objection alone. */
function memberMeant({ event, at }: Entry, project: StartedProject): string | undefined {
  switch (event.type) {
    case 'ObjectionRaised':
    case 'SeatTakenBack':
    case 'ProtestRecorded':
      return memberAt(project, event.data.proposal, event.data.seat, at)
    case 'ObjectionRuledOn':
    case 'ObjectionDecided':
      return memberObjectedTo(project, event.data.proposal, event.data.objection)
    default:
      return undefined
  }
}

/** Whether a fact concerns a partner: somebody acted for it, or it is named. */
export function concernsPartner({ event, metadata }: Entry, partner: string): boolean {
  const schema = eventSchemas[event.type]
  if (metadata.onBehalfOf === partner && !isByTheGroup(event)) return true
  return mentions(schema, event.data, partner, (of) => of === 'organisation')
}

/** Whether a fact is about a proposal, deviation, condition, gate, criterion or assignment. */
export function concernsItem({ event }: Entry, item: string): boolean {
  return mentions(eventSchemas[event.type], event.data, item, (of) => of !== 'person' && of !== 'organisation')
}

/** Walks the schema, so that a text that happens to look like an id is none. */
function mentions(schema: Schema, value: unknown, id: string, wanted: (of: Of) => boolean): boolean {
  switch (schema.kind) {
    case 'id':
      return value === id && wanted(schema.of)
    case 'list':
      return Array.isArray(value) && value.some((item) => mentions(schema.item, item, id, wanted))
    case 'record':
      // What a proposal rests on names everything that was open then: that does not make the proposal about it.
      return schema.name !== 'Basis' && fieldsMention(schema.fields, value, id, wanted)
    case 'variant': {
      const kind: unknown = Reflect.get(Object(value), 'kind')
      return fieldsMention((typeof kind === 'string' && schema.variants[kind]) || {}, value, id, wanted)
    }
    default:
      return false
  }
}

function fieldsMention(fields: RecordFields, value: unknown, id: string, wanted: (of: Of) => boolean): boolean {
  return Object.entries(fields).some(([name, field]) =>
    mentions(isOptional(field) ? field.optional : field, Reflect.get(Object(value), name), id, wanted),
  )
}
