import type { Evidence as EvidenceItem } from '@samstyre/domain'
import { builder } from '../builder.ts'

type Kind<Name extends EvidenceItem['kind']> = Extract<EvidenceItem, { kind: Name }>

const DocumentEvidence = builder.objectRef<Kind<'document'>>('DocumentEvidence').implement({
  fields: (t) => ({
    name: t.exposeString('name'),
    mediaType: t.exposeString('mediaType'),
    size: t.exposeInt('size'),
    sha256: t.exposeString('sha256'),
  }),
})

const LinkEvidence = builder.objectRef<Kind<'link'>>('LinkEvidence').implement({
  fields: (t) => ({ url: t.exposeString('url'), title: t.exposeString('title') }),
})

const NoteEvidence = builder.objectRef<Kind<'note'>>('NoteEvidence').implement({
  fields: (t) => ({ text: t.exposeString('text') }),
})

const typeNames = { document: 'DocumentEvidence', link: 'LinkEvidence', note: 'NoteEvidence' } as const

export const Evidence = builder.unionType('Evidence', {
  types: [DocumentEvidence, LinkEvidence, NoteEvidence],
  resolveType: ({ kind }) => typeNames[kind],
})
