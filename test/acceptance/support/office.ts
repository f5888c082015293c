import type { Person } from './person.ts'
import type { Stage } from './stage.ts'

interface Body {
  readonly id: string
  /** Sits in the steering group for this partner. */
  readonly member: Person
  readonly deputy: Person
  readonly representative: Person
}

/** A project of three public bodies with everybody it takes. */
export interface Office {
  readonly project: string
  readonly manager: Person
  readonly leader: Person
  readonly bodies: readonly Body[]
  readonly serviceLeader: Person
  readonly employees: Person
  readonly auditor: Person
  readonly outsider: Person
}

const bodyNames = [
  ['Vesterfjord kommune', 'municipality'],
  ['Pensjonsverket', 'stateAgency'],
  ['Jobbverket', 'stateAgency'],
] as const

/** Enters the bodies and their people, starts a project and fills its roles - all through the API. */
export async function openOffice(stage: Stage): Promise<Office> {
  const { registrar, clock } = stage
  const today = clock.dayIn(0)
  const enter = async (name: string, organisation?: string): Promise<Person> => {
    const input = { name, registrar: false, ...(organisation === undefined ? {} : { organisation }) }
    return stage.logIn(await registrar.does('registerPerson', input))
  }
  const project = await registrar.does('startProject', {
    name: 'Vesterfjord servicekontor',
    definition: 'servicekontor',
    definitionVersion: 1,
  })
  const assign = (role: string, person: Person, partner?: string) =>
    registrar.does(
      'assignRole',
      { role, person: person.id, from: today, ...(partner === undefined ? {} : { partner }) },
      project,
    )

  const bodies: Body[] = []
  for (const [place, [name, kind]] of bodyNames.entries()) {
    const id = await organisationOf(registrar, { name, kind })
    await registrar.does('admitPartner', { organisation: id, host: place === 0 }, project)
    const [member, deputy, representative] = [
      await enter(`Medlem ${name}`, id),
      await enter(`Vara ${name}`, id),
      await enter(`Representant ${name}`, id),
    ]
    await assign(place === 0 ? 'steeringLeader' : 'steeringMember', member, id)
    await assign('deputy', deputy, id)
    await assign('partnerRepresentative', representative, id)
    bodies.push({ id, member, deputy, representative })
  }
  const [serviceLeader, employees, auditor, outsider] = [
    await enter('Leder for kontoret'),
    await enter('Tillitsvalgt'),
    await enter('Revisor'),
    await enter('Utenforstående'),
  ]
  await assign('employeeRepresentative', employees)
  await assign('auditor', auditor)
  const [first] = bodies
  if (first === undefined) throw new Error('An office has at least one body.')
  return { project, manager: registrar, leader: first.member, bodies, serviceLeader, employees, auditor, outsider }
}

/** Enters an organisation, unless a story before this one has left it in the register. */
async function organisationOf(registrar: Person, organisation: { name: string; kind: string }): Promise<string> {
  type Known = { organisations: readonly { id: string; name: string }[] }
  const { organisations } = await registrar.ask<Known>('{ organisations { id name } }')
  const known = organisations.find(({ name }) => name === organisation.name)
  return known?.id ?? (await registrar.does('registerOrganisation', organisation))
}

/** The steering group adopts its rules: all partners agree at gates, a majority of them otherwise. */
export async function constitute({ leader, project }: Office): Promise<void> {
  const partners = {
    voters: 'partners',
    quorum: { numerator: 1, denominator: 1 },
    castingVote: false,
    abstention: 'leftOut',
  }
  const rules = {
    gate: { ...partners, majority: { unanimous: {} } },
    ordinary: { ...partners, majority: { simple: {} } },
  }
  await leader.does('constituteSteeringGroup', { rules, costNok: 310_000, days: 21 }, project)
}
