import type { RegisterState, StartedProject } from '@samstyre/domain'
import type { Language } from '@samstyre/messages'
import { translators } from '@samstyre/messages/all'

/** What a section of the printed project is made from. */
export interface View {
  readonly project: StartedProject
  readonly register: RegisterState
  readonly language: Language
  /** The calendar day the project is shown on. */
  readonly day: string
}

export type Section = readonly string[]

/** A heading with its lines below it, indented; `none` in place of no lines. */
export function section({ language }: View, heading: string, lines: readonly string[]): Section {
  const shown = lines.length === 0 ? [translators[language]('replay.none')] : lines
  return ['', heading, ...shown.map((line) => `  ${line}`)]
}

export function personIn({ register, language }: View, id: string): string {
  return register.people.get(id)?.name ?? translators[language]('words.unknownPerson')
}

/** A name of a partner: as it was admitted, or as it stands in the register. */
export function partnerIn({ project, register }: View, id: string): string {
  return project.governance.partners.get(id)?.name ?? register.organisations.get(id)?.name ?? id
}
