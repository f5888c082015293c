import type { PartnerKind, RegisterState, StartedProject } from '@samstyre/domain'

/** A person as others may see them. */
export interface NamedPerson {
  readonly id: string
  readonly name: string
  readonly title?: string
  readonly organisation?: NamedOrganisation
}

/** A public body. */
export interface NamedOrganisation {
  readonly id: string
  readonly name: string
  readonly kind: PartnerKind
}

/** A person by id. Somebody the register does not know is called by the id. */
export function personIn(register: RegisterState, id: string): NamedPerson {
  const known = register.people.get(id)
  if (known === undefined) return { id, name: id }
  const { name, title, organisation } = known
  const employer = organisation === undefined ? undefined : register.organisations.get(organisation)
  return {
    id,
    name,
    ...(title === undefined ? {} : { title }),
    ...(employer === undefined ? {} : { organisation: employer }),
  }
}

/** A partner by id: as the register calls it now, or as it was called when it joined the project. */
export function organisationIn(register: RegisterState, id: string, project?: StartedProject): NamedOrganisation {
  const partner = project?.governance.partners.get(id)
  return register.organisations.get(id) ?? { id, name: partner?.name ?? id, kind: partner?.kind ?? 'other' }
}
