import { governanceQueries, lifecycleQueries, type RegisterState, type Role } from '@samstyre/domain'
import { compareTexts, osloDate } from '@samstyre/messages'
import { currentRegister, type Services } from '../../projects/services.ts'
import { builder } from '../builder.ts'
import { caughtUp } from '../portfolio/visible.ts'
import { ProjectRef } from '../tasks/project-ref.ts'
import { enumNamed } from '../vocabulary.ts'
import { type NamedOrganisation, type NamedPerson, organisationIn, personIn } from './named.ts'
import { Organisation, Person } from './types.ts'

interface RoleInProject {
  readonly project: { readonly id: string; readonly name: string }
  readonly role: Role
  readonly partner: NamedOrganisation | undefined
}

const DemoRole = builder.objectRef<RoleInProject>('DemoRole').implement({
  fields: (t) => ({
    project: t.field({ type: ProjectRef, resolve: ({ project }) => project }),
    role: t.field({ type: enumNamed('Role'), resolve: ({ role }) => role }),
    partner: t.field({ type: Organisation, nullable: true, resolve: ({ partner }) => partner }),
  }),
})

interface PersonWithRoles {
  readonly person: NamedPerson
  readonly roles: readonly RoleInProject[]
}

const DemoPerson = builder.objectRef<PersonWithRoles>('DemoPerson').implement({
  description: 'Somebody the demonstration lets anyone log in as.',
  fields: (t) => ({
    person: t.field({ type: Person, resolve: ({ person }) => person }),
    roles: t.field({ type: [DemoRole], resolve: ({ roles }) => roles }),
  }),
})

builder.queryField('demoPeople', (t) =>
  t.field({
    description: 'The people of the demonstration: those who hold roles, and the registrars. Empty outside it.',
    type: [DemoPerson],
    resolve: async (_root, _args, { services }) => {
      if (!services.demo) return []
      await caughtUp(services)
      return peopleToday(services, await currentRegister(services))
    },
  }),
)

interface Found {
  readonly of: string
  readonly people: readonly PersonWithRoles[]
}

const found = new WeakMap<RegisterState, Found>()

/** Anybody may ask, and every project is gone through for it: it is found once for as long as nothing happens. */
function peopleToday(services: Services, register: RegisterState): readonly PersonWithRoles[] {
  const of = `${osloDate(services.clock.now())} ${services.portfolio.version}`
  const known = found.get(register)
  if (known?.of === of) return known.people
  const held = rolesToday(services, register)
  const people = [...register.people.values()]
    .filter(({ id, registrar }) => registrar || held.has(id))
    .toSorted((left, right) => compareTexts(left.name, right.name))
    .map(({ id }) => ({ person: personIn(register, id), roles: held.get(id) ?? [] }))
  found.set(register, { of, people })
  return people
}

function rolesToday(
  { portfolio, clock }: Services,
  register: RegisterState,
): ReadonlyMap<string, readonly RoleInProject[]> {
  const today = osloDate(clock.now())
  const held = portfolio.all().flatMap(({ project }) =>
    governanceQueries.activeAssignments(project, today).map(({ person, role, partner }) => ({
      person,
      role,
      project: lifecycleQueries.factsOf(project),
      partner: partner === undefined ? undefined : organisationIn(register, partner, project),
    })),
  )
  return Map.groupBy(held, ({ person }) => person)
}
