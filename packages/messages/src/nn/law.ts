import type { law as nb } from '../nb/law.ts'
import type { Translation } from '../text-types.ts'

export const law = {
  'law.section': '§ {numbers}',
  'law.sections': '§§ {numbers}',
  'law.inForce':
    'Følgjer {name} {sections} ({act}), slik teksten var {textOf}. Lova galdt {lookedUp}. Seinare endringar er ikkje rekna med: Les lova før de vel.',
  'law.notInForce':
    'Følgjer {name} {sections} ({act}), slik teksten var {textOf}. Lova galdt ikkje enno {lookedUp}: Finn ut om ho gjer det no, før de vel.',
} as const satisfies Translation<typeof nb>
