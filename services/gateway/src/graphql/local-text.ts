import type { LocalText as LocalTextShape } from '@samstyre/domain'
import { builder } from './builder.ts'

export const LocalText = builder.objectRef<LocalTextShape>('LocalText').implement({
  description: "A text in all three languages; the reader's client picks one.",
  fields: (t) => ({
    nb: t.exposeString('nb'),
    nn: t.exposeString('nn'),
    en: t.exposeString('en'),
  }),
})
