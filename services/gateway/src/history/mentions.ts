import { eventSchemas, isStarted, type ProjectEvent, type ProjectState } from '@samstyre/domain'
import { type EventMetadata, isOptional, type RecordFields, type Schema } from '@samstyre/event-sourcing'
import { isByTheGroup } from './by-the-group.ts'
import { historyKindOf } from './kinds.ts'
import { memberAt, memberObjectedTo } from './members.ts'

/** What somebody may look for in a history: everything about one of these. */
export type Sought = 'kind' | 'person' | 'partner' | 'item'

/** What a fact is about, as one text: `person kari`. */
export function mentionOf(what: Sought, id: string): string {
  return `${what} ${id}`
}

/**
 * What a fact concerns, each once: its kind, whoever acted, is named in it or has the seat it is about, the partner it was
 * done for or that is named, and the proposals, deviations, conditions, gates, criteria and assignments it is about.
 *
 * @param project as it is with the fact
 */
export function mentionsIn(event: ProjectEvent, metadata: EventMetadata, project: ProjectState): ReadonlySet<string> {
  const mentions = new Set([mentionOf('kind', historyKindOf(event.type))])
  if (!isByTheGroup(event)) {
    mentions.add(mentionOf('person', metadata.actor))
    if (metadata.onBehalfOf !== undefined) mentions.add(mentionOf('partner', metadata.onBehalfOf))
  }
  const member = memberMeant(event, metadata.at, project)
  if (member !== undefined) mentions.add(mentionOf('person', member))
  collectors.get(event.type)?.(event.data, mentions)
  return mentions
}

/** Whose seat a fact of a vote is about, where the fact itself names the seat or the objection alone. */
function memberMeant(event: ProjectEvent, at: string, project: ProjectState): string | undefined {
  if (!isStarted(project)) return undefined
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

/** Adds the ids in a value to what is found. */
type Collector = (value: unknown, found: Set<string>) => void

/** For a schema that holds no id there is none: nothing has to be looked at. */
function collectorFor(schema: Schema): Collector | undefined {
  switch (schema.kind) {
    case 'id': {
      const what = soughtAs(schema.of)
      return (value, found) => {
        if (typeof value === 'string') found.add(mentionOf(what, value))
      }
    }
    case 'list': {
      const collect = collectorFor(schema.item)
      if (collect === undefined) return undefined
      return (value, found) => {
        if (Array.isArray(value)) for (const item of value) collect(item, found)
      }
    }
    case 'record':
      // What a proposal rests on names everything that was open then: that does not make the proposal about it.
      return schema.name === 'Basis' ? undefined : collectorForFields(schema.fields)
    case 'variant': {
      const collectors = new Map(
        Object.entries(schema.variants).map(([kind, fields]) => [kind, collectorForFields(fields)]),
      )
      return (value, found) => collectors.get(String(Reflect.get(Object(value), 'kind')))?.(value, found)
    }
    default:
      return undefined
  }
}

function collectorForFields(fields: RecordFields): Collector | undefined {
  const collectors = Object.entries(fields).flatMap(([name, field]): [string, Collector][] => {
    const collect = collectorFor(isOptional(field) ? field.optional : field)
    return collect === undefined ? [] : [[name, collect]]
  })
  if (collectors.length === 0) return undefined
  return (value, found) => {
    for (const [name, collect] of collectors) collect(Reflect.get(Object(value), name), found)
  }
}

function soughtAs(of: string): Sought {
  if (of === 'person') return 'person'
  return of === 'organisation' ? 'partner' : 'item'
}

/** Found from the schemas once, so that a text that happens to look like an id is none, and reading a log stays quick. */
const collectors = new Map(Object.entries(eventSchemas).map(([type, schema]) => [type, collectorFor(schema)]))
