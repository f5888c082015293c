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

/** Which version of servicekontor an office runs on, and how many bodies take part: all there are, unless said. */
interface Founding {
  readonly definitionVersion?: number
  readonly size?: number
}

/** Enters the bodies and their people, starts a project and fills its roles - all through the API. */
export async function openOffice(
  stage: Stage,
  { definitionVersion = 1, size = bodyNames.length }: Founding = {},
): Promise<Office> {
  const { registrar, clock } = stage
  const today = clock.dayIn(0)
  const enter = async (name: string, organisation?: string): Promise<Person> => {
    const input = { name, registrar: false, ...(organisation === undefined ? {} : { organisation }) }
    return stage.logIn(await registrar.does('registerPerson', input))
  }
  const project = await registrar.does('startProject', {
    name: 'Vesterfjord servicekontor',
    definition: 'servicekontor',
    definitionVersion,
  })
  const assign = (role: string, person: Person, partner?: string) =>
    registrar.does(
      'assignRole',
      { role, person: person.id, from: today, ...(partner === undefined ? {} : { partner }) },
      project,
    )

  const bodies: Body[] = []
  for (const [place, [name, kind]] of bodyNames.slice(0, size).entries()) {
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

const presetsQuery = `query ($id: ID!) { project(id: $id) { definition { rulePresets { id rules { gate { ...Rule } ordinary { ...Rule } } } } } }
fragment Rule on DecisionRule { voters quorumNumerator quorumDenominator quorumReach quorumBase majority majorityNumerator
  majorityDenominator castingVote castingVoteOf abstention splitPartner inWriting decidedBy }`

interface AnsweredRule {
  readonly quorumNumerator: number
  readonly quorumDenominator: number
  readonly majority: string
  readonly majorityNumerator: number | null
  readonly majorityDenominator: number | null
}

interface Presets {
  readonly project: {
    readonly definition: {
      readonly rulePresets: readonly {
        readonly id: string
        readonly rules: { readonly gate: AnsweredRule; readonly ordinary: AnsweredRule }
      }[]
    }
  }
}

/** A set of rules that the project's definition offers, in the form in which it is sent. */
export async function presetOf({ manager, project: id }: Office, preset: string): Promise<object> {
  const { project } = await manager.ask<Presets>(presetsQuery, { id })
  const found = project.definition.rulePresets.find((each) => each.id === preset)
  if (found === undefined) throw new Error(`There is no preset ${preset}.`)
  return { gate: ruleInput(found.rules.gate), ordinary: ruleInput(found.rules.ordinary) }
}

function ruleInput({ quorumNumerator, quorumDenominator, ...rule }: AnsweredRule): object {
  const { majority, majorityNumerator, majorityDenominator, ...said } = rule
  const fraction = majority === 'qualified' ? { numerator: majorityNumerator, denominator: majorityDenominator } : {}
  const quorum = { numerator: quorumNumerator, denominator: quorumDenominator }
  return { ...said, quorum, majority: { [majority]: fraction } }
}

/** The steering group adopts the rules of one preset. */
export async function constituteBy(office: Office, preset: string): Promise<void> {
  const rules = await presetOf(office, preset)
  await office.leader.does('constituteSteeringGroup', { rules, costNok: 310_000, days: 21 }, office.project)
}
