import type { misfit as nb } from '../nb/misfit.ts'
import type { Translation } from '../text-types.ts'

export const misfit = {
  'misfit.required': 'The field must be filled in.',
  'misfit.unknownField': 'There is no such field.',
  'misfit.record': 'A set of fields is expected here.',
  'misfit.list': 'A list is expected here.',
  'misfit.list.max': 'The list can have at most {max} {max|line|lines}.',
  'misfit.text': 'Text is expected here.',
  'misfit.text.noControl': 'The text holds control characters, which nobody can see. Type it again without them.',
  'misfit.text.oneLine': 'The text has to fit in one line. Take out line breaks and tabs.',
  'misfit.text.notEmpty': 'The text cannot be empty.',
  'misfit.text.max': 'The text can have at most {max} characters.',
  'misfit.id': 'The reference is not valid.',
  'misfit.integer': 'A whole number is expected here.',
  'misfit.integer.range': 'The number must be from {min} to {max}.',
  'misfit.boolean': 'Answer yes or no.',
  'misfit.choice': 'Choose one of these: {options}.',
  'misfit.date': 'Enter a date that exists.',
  'misfit.instant': 'Enter a date and a time that exist.',
  'misfit.sha256': 'The checksum of the document is not valid. Choose the document again.',
  'misfit.other': 'The content does not fit here.',
} as const satisfies Translation<typeof nb>
