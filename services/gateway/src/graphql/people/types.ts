import { builder } from '../builder.ts'
import { enumNamed } from '../vocabulary.ts'
import type { NamedOrganisation, NamedPerson } from './named.ts'

export const Organisation = builder.objectRef<NamedOrganisation>('Organisation').implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    kind: t.field({ type: enumNamed('PartnerKind'), resolve: ({ kind }) => kind }),
  }),
})

export const Person = builder.objectRef<NamedPerson>('Person').implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    title: t.exposeString('title', { nullable: true }),
    organisation: t.field({ type: Organisation, nullable: true, resolve: ({ organisation }) => organisation }),
  }),
})
