import type { RuleSet } from '../../src/definitions/definition.ts'
import { completedSet } from '../../src/governance/queries.ts'
import { decider } from './deciders.ts'
import { Story } from './story.ts'

/** The day on which every story begins. */
export const firstDay = '2026-01-05'
/** A deadline for votes that is well ahead in most stories. */
export const nextYear = '2027-06-01T12:00:00.000Z'

/** Every partner agrees on gates; on anything else more partners for than against, half of them taking part. */
export const partnersAgree: RuleSet = completedSet({
  gate: {
    voters: 'partners',
    quorum: { numerator: 1, denominator: 1 },
    majority: { kind: 'unanimous' },
    castingVote: false,
    abstention: 'leftOut',
  },
  ordinary: {
    voters: 'partners',
    quorum: { numerator: 1, denominator: 2 },
    majority: { kind: 'simple' },
    castingVote: false,
    abstention: 'leftOut',
  },
})

/** Nothing has happened; Ingrid, a registrar, is about to start a project. */
export function blank(): Story {
  return Story.begin(decider, 'ingrid', firstDay)
}

/** Ingrid has started a service office and manages it. */
export function started(definition = 'servicekontor', definitionVersion = 1): Story {
  return remembered(`started ${definition}@${definitionVersion}`, () =>
    blank().did('startProject', { name: 'Servicekontor Solvik', definition, definitionVersion }, 'project'),
  )
}

/** Solvik as host, NAV and Skatteetaten are partners. */
export function withPartners(definition = 'servicekontor', version = 1): Story {
  return remembered(`partners ${definition}@${version}`, () =>
    started(definition, version)
      .did('admitPartner', { organisation: 'solvik', host: true })
      .did('admitPartner', { organisation: 'nav', host: false })
      .did('admitPartner', { organisation: 'skatt', host: false }),
  )
}

/** Everybody of the cast has the role the stories give them, each under an id such as `seat-leif`. */
export function withPeople(definition = 'servicekontor', version = 1): Story {
  return remembered(`people ${definition}@${version}`, () =>
    withPartners(definition, version)
      .did('assignRole', role('steeringLeader', 'leif', 'solvik'), 'seat-leif')
      .did('assignRole', role('steeringDeputyLeader', 'dina', 'nav'), 'seat-dina')
      .did('assignRole', role('steeringMember', 'siri', 'skatt'), 'seat-siri')
      .did('assignRole', role('deputy', 'dag', 'solvik'), 'role-dag')
      .did('assignRole', role('deputy', 'dorte', 'nav'), 'role-dorte')
      .did('assignRole', role('partnerRepresentative', 'rikke', 'solvik'), 'role-rikke')
      .did('assignRole', role('partnerRepresentative', 'nils', 'nav'), 'role-nils')
      .did('assignRole', role('partnerRepresentative', 'stine', 'skatt'), 'role-stine')
      .did('assignRole', role('employeeRepresentative', 'tor'), 'role-tor')
      .did('assignRole', role('serviceLeader', 'sofie'), 'role-sofie')
      .did('assignRole', role('projectMember', 'pia'), 'role-pia')
      .did('assignRole', role('auditor', 'arne'), 'role-arne'),
  )
}

/** The steering group has constituted itself under these rules, with a tolerance of 100 000 kroner and 10 days. */
export function constituted(rules: RuleSet = partnersAgree, definition = 'servicekontor', version = 1): Story {
  return remembered(`constituted ${definition}@${version} ${JSON.stringify(rules)}`, () =>
    withPeople(definition, version)
      .as('leif')
      .did('constituteSteeringGroup', { rules, costNok: 100_000, days: 10 })
      .as('ingrid'),
  )
}

/** As `constituted`, with more people appointed by Ingrid before. */
export function constitutedWith(more: (story: Story) => Story, rules: RuleSet = partnersAgree): Story {
  return more(withPeople())
    .as('leif')
    .did('constituteSteeringGroup', { rules, costNok: 100_000, days: 10 })
    .as('ingrid')
}

/** The input of `assignRole` from the first day on. */
export function role(name: string, person: string, partner?: string, from = firstDay): Record<string, unknown> {
  return { role: name, person, from, ...(partner === undefined ? {} : { partner }) }
}

const memory = new Map<string, Story>()

/** Stories never change, so each beginning is told once. */
export function remembered(name: string, tell: () => Story): Story {
  const known = memory.get(name)
  if (known !== undefined) return known
  const story = tell()
  memory.set(name, story)
  return story
}
