import type { law as nb } from '../nb/law.ts'
import type { Translation } from '../text-types.ts'

export const law = {
  'law.section': 'section {numbers}',
  'law.sections': 'sections {numbers}',
  'law.inForce':
    'Follows the {name}, {sections} ({act}), as the text was on {textOf}. The act was in force on {lookedUp}. Later changes are not taken in: read the act before you choose.',
  'law.notInForce':
    'Follows the {name}, {sections} ({act}), as the text was on {textOf}. The act was not yet in force on {lookedUp}: find out whether it is now before you choose.',
} as const satisfies Translation<typeof nb>
