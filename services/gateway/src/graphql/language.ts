import { languages } from '@samstyre/messages'
import { builder } from './builder.ts'

export const Language = builder.enumType('Language', { values: languages })
