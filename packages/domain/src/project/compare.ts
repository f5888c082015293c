import { allConditions, findCondition } from '../conditions/queries.ts'
import { allProposals, citationOf, findProposal } from '../decisions/queries.ts'
import { allDeviations, findDeviation } from '../deviations/queries.ts'
import { criteriaOf } from '../gates/queries.ts'
import { activeAssignments, activePartners, adoptedMandate, adoptedRules } from '../governance/queries.ts'
import { currentVisit, factsOf, statusOf } from '../lifecycle/queries.ts'
import type { StartedProject } from './state.ts'

export type DifferenceArea =
  | 'project'
  | 'partners'
  | 'people'
  | 'rules'
  | 'gates'
  | 'decisions'
  | 'conditions'
  | 'deviations'

/** How a compared value is to be written for a reader. */
export type ValueKind =
  | 'text'
  | 'number'
  | 'money'
  | 'days'
  | 'date'
  | 'phase'
  | 'projectStatus'
  | 'person'
  | 'partner'
  | 'role'
  | 'criterionStatus'
  | 'proposalState'
  | 'deviationState'
  | 'severity'
  | 'conditionState'

export interface ComparedValue {
  readonly as: ValueKind
  readonly value: string | number
}

/** One thing that differs between two moments. `before` or `after` is absent where the thing was not there. */
export interface Difference {
  readonly area: DifferenceArea
  /** The id of the thing. */
  readonly item: string
  /** What of it differs. */
  readonly field: string
  /** How people call the thing: a name, a title, a citation, or an id that the reader's texts name. */
  readonly name: ComparedValue
  readonly before?: ComparedValue
  readonly after?: ComparedValue
}

/** A moment in a project: the state with the day it shows. */
export interface ComparedMoment {
  readonly project: StartedProject
  readonly day: string
}

/** What differs between two moments of one project, in the order of the areas. */
export function compareProjects(from: ComparedMoment, to: ComparedMoment): readonly Difference[] {
  const before = index(from, to.project)
  const after = index(to, from.project)
  const keys = [...new Set([...before.keys(), ...after.keys()])]
  return keys
    .flatMap((key) => difference(before.get(key), after.get(key)))
    .toSorted((left, right) => areas.indexOf(left.area) - areas.indexOf(right.area))
}

const areas: readonly DifferenceArea[] = [
  'project',
  'partners',
  'people',
  'rules',
  'gates',
  'decisions',
  'conditions',
  'deviations',
]

/** One compared fact of a moment. */
interface Fact extends Omit<Difference, 'before' | 'after'> {
  readonly value: ComparedValue
}

function difference(before: Fact | undefined, after: Fact | undefined): readonly Difference[] {
  const known = after ?? before
  if (known === undefined || before?.value.value === after?.value.value) return []
  const { area, item, field, name } = known
  return [
    {
      area,
      item,
      field,
      name,
      ...(before === undefined ? {} : { before: before.value }),
      ...(after === undefined ? {} : { after: after.value }),
    },
  ]
}

function index(moment: ComparedMoment, other: StartedProject): ReadonlyMap<string, Fact> {
  return new Map(factsAt(moment, other).map((fact) => [`${fact.area}/${fact.item}/${fact.field}`, fact]))
}

/**
 * The facts of a moment that may differ from another one. Of decisions, conditions and deviations, which grow with the
 * years, nobody has touched most in between: those are the same objects at both moments, and are left out.
 */
function factsAt({ project, day }: ComparedMoment, other: StartedProject): readonly Fact[] {
  return [
    ...projectFacts(project),
    ...partnerFacts(project),
    ...peopleFacts(project, day),
    ...ruleFacts(project),
    ...gateFacts(project, day),
    ...decisionFacts(project, other),
    ...conditionFacts(project, other),
    ...deviationFacts(project, other),
  ]
}

const as = (kind: ValueKind, value: string | number): ComparedValue => ({ as: kind, value })

function projectFacts(project: StartedProject): readonly Fact[] {
  const { id: item, name } = factsOf(project)
  const { phase, visit } = currentVisit(project)
  const about = { area: 'project', item, name: as('text', name) } as const
  return [
    { ...about, field: 'status', value: as('projectStatus', statusOf(project)) },
    { ...about, field: 'phase', value: as('phase', phase) },
    { ...about, field: 'visit', value: as('number', visit) },
  ]
}

function partnerFacts(project: StartedProject): readonly Fact[] {
  return activePartners(project).map(({ partner, name }) => ({
    area: 'partners',
    item: partner,
    field: 'partner',
    name: as('text', name),
    value: as('partner', partner),
  }))
}

function peopleFacts(project: StartedProject, day: string): readonly Fact[] {
  return activeAssignments(project, day).map(({ id, role, person }) => ({
    area: 'people',
    item: id,
    field: role,
    name: as('person', person),
    value: as('role', role),
  }))
}

function ruleFacts(project: StartedProject): readonly Fact[] {
  const rules = adoptedRules(project)
  const mandate = adoptedMandate(project)
  const about = (item: string) => ({ area: 'rules', item, name: as('text', item) }) as const
  return [
    ...(rules === undefined ? [] : [{ ...about('rules'), field: 'version', value: as('number', rules.version) }]),
    ...(mandate === undefined
      ? []
      : [
          { ...about('mandate'), field: 'costNok', value: as('money', mandate.costNok) },
          { ...about('mandate'), field: 'days', value: as('days', mandate.days) },
        ]),
  ]
}

function gateFacts(project: StartedProject, day: string): readonly Fact[] {
  return project.definition.gates.flatMap((gate) =>
    criteriaOf(project, gate, day).map(({ key, definition, partner, status }) => ({
      area: 'gates' as const,
      item: `${gate.id}/${key}`,
      field: partner === undefined ? 'criterion' : 'criterionOfPartner',
      name: as('text', definition.id),
      value: as('criterionStatus', status),
    })),
  )
}

function decisionFacts(project: StartedProject, other: StartedProject): readonly Fact[] {
  return allProposals(project)
    .filter((proposal) => findProposal(other, proposal.id) !== proposal)
    .map((proposal) => ({
      area: 'decisions',
      item: proposal.id,
      field: 'state',
      name: as('text', citationOf(proposal)),
      value: as('proposalState', proposal.state),
    }))
}

function conditionFacts(project: StartedProject, other: StartedProject): readonly Fact[] {
  return allConditions(project)
    .filter((condition) => findCondition(other, condition.id) !== condition)
    .map(({ id, text, met }) => ({
      area: 'conditions',
      item: id,
      field: 'state',
      name: as('text', text),
      value: as('conditionState', met === undefined ? 'open' : 'met'),
    }))
}

function deviationFacts(project: StartedProject, other: StartedProject): readonly Fact[] {
  return allDeviations(project).flatMap((deviation) => {
    if (findDeviation(other, deviation.id) === deviation) return []
    const { id: item, number, title, state, severity, costNok, days, ownerPartner, due } = deviation
    const about = { area: 'deviations', item, name: as('text', `${number}. ${title}`) } as const
    return [
      { ...about, field: 'state', value: as('deviationState', state) },
      { ...about, field: 'severity', value: as('severity', severity) },
      { ...about, field: 'costNok', value: as('money', costNok) },
      { ...about, field: 'days', value: as('days', days) },
      { ...about, field: 'owner', value: as('partner', ownerPartner) },
      ...(due === undefined ? [] : [{ ...about, field: 'due', value: as('date', due) }]),
    ]
  })
}
