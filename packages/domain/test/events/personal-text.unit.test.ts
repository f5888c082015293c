import { type Field, isOptional, type RecordFields, type Schema, type TextSchema } from '@samstyre/event-sourcing'
import { describe, expect, it } from 'vitest'
import { eventSchemas } from '../../src/project/schemas.ts'

/** Texts that hold nothing about a person, each with the reason. Keep this list short. */
const notPersonal: Readonly<Record<string, string>> = {
  'OrganisationRegistered.name': 'the name of a public body',
  'PartnerAdmitted.name': 'the name of a public body',
  'ProjectStarted.name': 'the name of a project, shown in public lists',
  'ProposalPut.basis.definition': 'the name of a version such as servicekontor@1',
  'BasisRenewed.basis.definition': 'the name of a version such as servicekontor@1',
  'EvidenceSubmitted.evidence.document.mediaType': 'a technical name such as application/pdf',
  'EvidenceSubmitted.evidence.link.url': 'an address on the web, needed to follow the link',
}

/** The registers where names of people are at home; nowhere else do contact data stand. */
const atHome = ['PersonRegistered', 'PersonCorrected']

interface FoundText {
  readonly place: string
  readonly schema: TextSchema
}

function texts(field: Field, place: string): readonly FoundText[] {
  const schema: Schema = isOptional(field) ? field.optional : field
  switch (schema.kind) {
    case 'text':
      return [{ place, schema }]
    case 'list':
      return texts(schema.item, place)
    case 'record':
      return inFields(schema.fields, place)
    case 'variant':
      return Object.entries(schema.variants).flatMap(([kind, fields]) => inFields(fields, `${place}.${kind}`))
    default:
      return []
  }
}

function inFields(fields: RecordFields, place: string): readonly FoundText[] {
  return Object.entries(fields).flatMap(([name, field]) => texts(field, `${place}.${name}`))
}

const found = Object.entries(eventSchemas).flatMap(([type, schema]) => texts(schema, type))

describe('texts in events', () => {
  it('are marked as personal, or stand on the list of those that are not', () => {
    const unmarked = found.filter(({ schema }) => schema.personal === undefined).map(({ place }) => place)
    expect(new Set(unmarked)).toEqual(new Set(Object.keys(notPersonal)))
  })

  it('are contact data only where people are entered', () => {
    const contact = found.filter(({ schema }) => schema.personal === 'contact')
    expect(contact.filter(({ place }) => !atHome.some((type) => place.startsWith(`${type}.`)))).toEqual([])
    expect(contact).toHaveLength(4)
  })

  it('are found, however deep they lie', () => {
    const places = found.map(({ place }) => place)
    expect(places).toContain('ProposalPut.subject.gate.conditions.text')
    expect(places).toContain('DeviationAssessed.aspects.note')
  })
})
