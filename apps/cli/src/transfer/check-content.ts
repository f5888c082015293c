import { projectEventSchemas, registerEvents } from '@samstyre/domain'
import { check, instant, type RecordSchema } from '@samstyre/event-sourcing'
import { isProductStream } from '@samstyre/gateway'
import { explainMisfit } from '@samstyre/messages'
import { catalogs } from '@samstyre/messages/all'
import { projectOf, registerStream } from '../data/streams.ts'
import { jsonIn, type TransferredEvent } from './line.ts'

const needed = ['actor', 'at', 'commandId', 'correlationId', 'causationId'] as const

/**
 * What is wrong with an event, seen by itself: its type, data and metadata. Nothing when all is well, and nothing for
 * the streams of other programs, which may hold what they like.
 */
export function problemWith({ stream, revision, type, data, metadata }: TransferredEvent): string | undefined {
  if (!isProductStream(stream)) return undefined
  const schemas = schemasOf(stream)
  if (schemas === undefined) return `there is no such stream as ${stream}`
  const schema = schemas[type]
  if (schema === undefined) return `no event in ${stream} is of type ${type}`
  const project = projectOf(stream)
  if (project !== undefined && (type === 'ProjectStarted') !== (revision === 0)) {
    return 'a project begins with ProjectStarted, once'
  }
  const content = jsonIn(data)
  const checked = check(schema, content)
  if (!checked.fits) {
    const { path, expected } = checked.misfit
    return `${['data', ...path].join('.')} of ${type} does not fit: ${explainMisfit('en', catalogs.en, expected)}`
  }
  if (type === 'ProjectStarted' && Reflect.get(Object(content), 'project') !== project) {
    return 'the stream carries the name of another project'
  }
  return problemWithMetadata(metadata)
}

function schemasOf(stream: string): Readonly<Record<string, RecordSchema>> | undefined {
  if (stream === registerStream) return registerEvents
  const project = projectOf(stream)
  return project === undefined || project === '' ? undefined : projectEventSchemas
}

function problemWithMetadata(stored: string): string | undefined {
  const metadata = Object(jsonIn(stored))
  const missing = needed.find((field) => typeof Reflect.get(metadata, field) !== 'string')
  if (missing !== undefined) return `metadata.${missing} is missing or no text`
  return check(instant(), Reflect.get(metadata, 'at')).fits ? undefined : 'metadata.at is no instant'
}
