import { governanceQueries, type RegisterState, type StartedProject } from '@samstyre/domain'

/** What a state is told from. */
export interface View {
  readonly project: StartedProject
  readonly register: RegisterState
  /** The calendar day the project is looked at. */
  readonly day: string
}

/** A name for the id of a person, a body, a partner or a seat; the id itself where there is none. */
export function nameIn({ project, register }: View, id: string): string {
  const partner = governanceQueries.findPartner(project, id)
  const held = governanceQueries.findAssignment(project, id)
  return (
    partner?.name ??
    register.people.get(id)?.name ??
    register.organisations.get(id)?.name ??
    (held === undefined ? id : `seat of ${register.people.get(held.person)?.name ?? held.person}`)
  )
}

/** Parts that may be absent, separated by commas. */
export function listed(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(', ')
}

/** A labelled value, or nothing when there is none. */
export function labelled(label: string, value: string | number | undefined): string | undefined {
  return value === undefined ? undefined : `${label} ${value}`
}

/** Lines below a heading. */
export function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`)
}
