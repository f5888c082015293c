import {
  conditionQueries,
  decisionQueries,
  deviationQueries,
  eventSchemas,
  gateQueries,
  governanceQueries,
  lifecycleQueries,
  type StartedProject,
  tasksOf,
} from '@samstyre/domain'
import { check, type Schema } from '@samstyre/event-sourcing'
import { osloDate } from '@samstyre/messages'
import { describe, expect, it } from 'vitest'
import { demonstrationLogins } from '../src/index.ts'
import { type Played, played } from './support/played.ts'

const now = '2026-11-22T12:05:00.000Z'
const today = '2026-11-22'
const demonstration = await played(now)

function named(name: string): StartedProject {
  const project = demonstration.projects.find((each) => lifecycleQueries.factsOf(each).name === name)
  if (project === undefined) throw new Error(`there is no project ${name}`)
  return project
}

function personNamed({ register }: Played, name: string): string {
  const person = [...register.people.values()].find((each) => each.name === name)
  if (person === undefined) throw new Error(`there is nobody called ${name}`)
  return person.id
}

function openCriteria(project: StartedProject, gate: string): readonly string[] {
  const found = lifecycleQueries.findGate(project, gate)
  if (found === undefined) throw new Error(`there is no gate ${gate}`)
  return gateQueries
    .missingCriteria(project, found, today)
    .map(({ definition, status }) => `${definition.id} ${status}`)
}

const nordvik = named('Nordvik servicekontor')
const elvestrand = named('Elvestrand servicetorg')
const fjellbu = named('Fjellbu servicekontor')

describe('Nordvik', () => {
  it('has come from the pre-project into the main project', () => {
    expect(lifecycleQueries.visitsOf(nordvik).map(({ phase }) => phase)).toEqual(['forprosjekt', 'hovedprosjekt'])
  })

  it('was voted down once by one partner with a dissent before it passed the first gate', () => {
    const [first, second] = decisionQueries.proposalsAbout(nordvik, 'gate1')
    expect([first?.state, second?.state]).toEqual(['notAdopted', 'adopted'])
    expect(first?.ballots.filter(({ choice, dissent }) => choice === 'no' && dissent !== undefined)).toHaveLength(1)
  })

  it('set the user survey aside by a decision with a reason', () => {
    const gate = lifecycleQueries.findGate(nordvik, 'gate1')
    const waived = gate === undefined ? [] : gateQueries.criteriaOf(nordvik, gate, today)
    expect(waived.filter(({ status }) => status === 'waived').map(({ definition }) => definition.id)).toEqual([
      'g1.userSurvey',
    ])
  })

  it('has ballots of deputies for an absent and for a disqualified member', () => {
    const causes = decisionQueries
      .allProposals(nordvik)
      .filter(({ ballots }) => ballots.some(({ asDeputy }) => asDeputy))
      .flatMap(({ handOvers }) => Object.values(handOvers).map(({ cause }) => cause))
    expect(causes).toEqual(['absent', 'disqualified'])
  })

  it('has a condition that is met and one that is open', () => {
    expect(conditionQueries.allConditions(nordvik).map(({ met }) => met !== undefined)).toEqual([true, false])
  })

  it('approved a rebuilding of 430,000 kroner in the steering group', () => {
    const rebuilding = deviationQueries.allDeviations(nordvik).find(({ costNok }) => costNok === 430_000)
    expect(rebuilding).toMatchObject({ state: 'approved', decision: { level: 'steeringGroup' } })
  })

  it('has deviations in every state that they pass through', () => {
    const states = deviationQueries.allDeviations(nordvik).map(({ state }) => state)
    expect(new Set(states)).toEqual(
      new Set(['reported', 'assessed', 'escalated', 'approved', 'carryingOut', 'verified', 'closed', 'rejected']),
    )
  })

  it('has two open votes that still lack ballots', () => {
    const open = decisionQueries.openProposals(nordvik)
    const missing = open.map((each) =>
      decisionQueries.seatStandings(nordvik, each, osloDate(now)).filter(({ ballot }) => ballot === undefined),
    )
    expect(open.map(({ subject }) => subject.kind)).toEqual(['deviation', 'mandate'])
    expect(missing.map(({ length }) => length)).toEqual([3, 2])
    expect(open.every(({ deadline }) => deadline > now)).toBe(true)
  })

  it('lacks three confirmations and one condition before the second gate can be put to the vote', () => {
    expect(openCriteria(nordvik, 'gate2')).toEqual([
      'g2.agreements outdated',
      'g2.training missing',
      'g2.premises missing',
      'g2.conditions missing',
    ])
  })

  it('rests on documents, links and notes', () => {
    const kinds = [...nordvik.gates.records.values()].flatMap(({ evidence }) =>
      evidence.map((each) => each.evidence.kind),
    )
    expect(new Set(kinds)).toEqual(new Set(['document', 'link', 'note']))
  })

  it.for([
    ...['Ingrid Solbakk', 'Oddvar Lien', 'Mona Kvam', 'Jon Berg', 'Elin Ness', 'Kari Fossum', 'Anette Dahle'],
    ...['Tor-Arne Hagen', 'Bente Rustad', 'Máret Áile Čearru', 'Gunnar Sæther', 'Ida Nygård'],
  ])('has something to do for %s', (name) => {
    expect(tasksOf(nordvik, personNamed(demonstration, name), today)).not.toEqual([])
  })
})

describe('the smaller projects', () => {
  it('have Elvestrand in its second trial, with findings of both rounds', () => {
    expect(lifecycleQueries.currentVisit(elvestrand)).toMatchObject({
      phase: 'proevedrift',
      visit: 2,
      gate: 'newTrial',
    })
    const sorted = deviationQueries.allDeviations(elvestrand).map(({ visit, sorting }) => `${visit} ${sorting}`)
    expect(new Set(sorted)).toEqual(
      new Set(['1 beforeOpening', '1 later', '2 beforeOpening', '2 later', '2 undefined']),
    )
  })

  it('have Fjellbu at its beginning, with a steering group that decides by majority', () => {
    expect(lifecycleQueries.visitsOf(fjellbu)).toHaveLength(1)
    expect(governanceQueries.adoptedRules(fjellbu)?.rules.gate.voters).toBe('members')
  })

  it('share people with each other', () => {
    const bente = personNamed(demonstration, 'Bente Rustad')
    expect(
      demonstration.projects.map((project) => governanceQueries.assignmentsOf(project, bente, today).length),
    ).toEqual([1, 1, 1])
  })
})

describe('the demonstration', () => {
  it('is the same whenever it is played for the same moment', async () => {
    expect((await played(now)).facts).toEqual(demonstration.facts)
  })

  it('is never refused, whatever the day: around new year, on a leap day, when clocks change, at midnight', async () => {
    const days = Array.from({ length: 61 }, (_, place) => Date.UTC(2027, 11, 1 + place, 23, 30))
    const special = ['2026-03-29T00:30:00Z', '2026-10-25T01:30:00Z', '2028-02-29T11:00:00Z', '2027-01-01T00:00:00Z']
    for (const moment of [...days, ...special]) {
      await expect(played(new Date(moment).toISOString())).resolves.toMatchObject({ projects: { length: 3 } })
    }
  })

  it('leads to facts that fit their schemas', () => {
    const schemas: Readonly<Record<string, Schema>> = eventSchemas
    const misfits = demonstration.events.filter(({ type, data }) => {
      const schema = schemas[type]
      return schema === undefined || !check(schema, data).fits
    })
    expect(misfits).toEqual([])
  })

  it('uses invented people and bodies only', () => {
    const names = ({ name }: { readonly name: string }) => name
    const { register } = demonstration
    expect([...register.organisations.values()].map(names)).toMatchSnapshot('bodies')
    expect([...register.people.values()].map(names)).toMatchSnapshot('people')
  })

  it('suggests people to log in as who are in the register', () => {
    for (const { person, name } of demonstrationLogins) {
      expect(demonstration.register.people.get(person)?.name).toBe(name)
    }
  })
})
