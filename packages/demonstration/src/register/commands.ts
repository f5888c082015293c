import { systemActor } from '@samstyre/domain'
import { osloDate } from '@samstyre/messages'
import type { RegisterDemonstrationCommand } from '../command.ts'
import { type OrganisationKey, organisationId, organisations } from './organisations.ts'
import { entryOf, type PersonKey, people, personId } from './people.ts'

/** Enters everybody who takes part, before any project begins. */
export function registerCommands(at: string): readonly RegisterDemonstrationCommand[] {
  const entered = { to: 'register', actor: systemActor, at, today: osloDate(at) } as const
  return [
    ...keysOf(organisations).map((key: OrganisationKey) => ({
      ...entered,
      name: 'registerOrganisation' as const,
      input: organisations[key],
      commandId: organisationId(key),
    })),
    ...keysOf(people).map((key: PersonKey) => {
      const { name, title, organisation, registrar = false } = entryOf(key)
      return {
        ...entered,
        name: 'registerPerson' as const,
        input: { name, title, organisation: organisationId(organisation), registrar },
        commandId: personId(key),
      }
    }),
  ]
}

/** Object.keys forgets the type of the keys; the record's own type has them. */
function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(record) as Key[]
}
