import {
  conditionQueries,
  decisionQueries,
  governanceQueries,
  lifecycleQueries,
  type RuleSet,
  versionName,
} from '@samstyre/domain'
import { deviationLines } from './deviations.ts'
import { gateLines } from './gates.ts'
import { indented, labelled, listed, nameIn, type View } from './names.ts'
import { proposalLines } from './proposals.ts'

/**
 * A project as it stands, for a reader and for a comparison.
 *
 * Every fact shown is named here one by one: what a newer version adds to the state does not show, and what it changes
 * about earlier facts does.
 */
export function stateText(view: View): string {
  return [
    ...lifecycle(view),
    ...governance(view),
    ...heading(
      'gates',
      view.project.definition.gates.flatMap((gate) => gateLines(view, gate)),
    ),
    ...heading(
      'proposals',
      decisionQueries.allProposals(view.project).flatMap((proposal) => proposalLines(view, proposal)),
    ),
    ...heading('conditions', conditions(view)),
    ...heading('deviations', deviationLines(view)),
    '',
  ].join('\n')
}

function heading(name: string, lines: readonly string[]): readonly string[] {
  return ['', name, ...indented(lines)]
}

function lifecycle({ project }: View): readonly string[] {
  const { name, purpose, startedAt } = lifecycleQueries.factsOf(project)
  const { phase, visit } = lifecycleQueries.currentVisit(project)
  return [
    name,
    listed(versionName(project.definition), `started ${startedAt}`, labelled('purpose', purpose)),
    listed(lifecycleQueries.statusOf(project), `${phase} ${visit}`),
    ...heading(
      'visits',
      lifecycleQueries
        .visitsOf(project)
        .map((stay) =>
          listed(`${stay.phase} ${stay.visit}: ${stay.from} to ${stay.to ?? 'now'}`, labelled('by', stay.gate)),
        ),
    ),
  ]
}

function governance(view: View): readonly string[] {
  const { project, day } = view
  const rules = governanceQueries.adoptedRules(project)
  const mandate = governanceQueries.adoptedMandate(project)
  return [
    ...heading(
      'partners',
      governanceQueries
        .allPartners(project)
        .map(({ name, kind, host, since, left }) =>
          listed(name, kind, host ? 'host' : undefined, `since ${since}`, labelled('left', left)),
        ),
    ),
    ...heading(
      'roles',
      governanceQueries
        .allAssignments(project)
        .map((held) =>
          listed(
            `${nameIn(view, held.person)}: ${held.role}`,
            labelled('for', held.partner && nameIn(view, held.partner)),
            labelled('steps in for', held.deputyFor && nameIn(view, held.deputyFor)),
            `${held.from} to ${held.to ?? 'further notice'}`,
            governanceQueries.activeAssignments(project, day).includes(held) ? 'counts' : 'does not count',
          ),
        ),
    ),
    ...heading('rules and mandate', [
      governanceQueries.isConstituted(project) ? 'constituted' : 'not constituted',
      ...(rules === undefined ? [] : [`rules ${rules.version}`, ...indented(ruleLines(rules.rules))]),
      ...(mandate === undefined ? [] : [`mandate ${mandate.version}: ${mandate.costNok} NOK, ${mandate.days} days`]),
    ]),
  ]
}

function ruleLines({ gate, ordinary }: RuleSet): readonly string[] {
  return Object.entries({ gate, ordinary }).map(
    ([name, { voters, quorum, majority, castingVote, abstention }]) =>
      `${name}: ${listed(
        voters,
        `quorum ${quorum.numerator}/${quorum.denominator}`,
        majority.kind === 'qualified' ? `qualified ${majority.numerator}/${majority.denominator}` : majority.kind,
        castingVote ? 'casting vote' : undefined,
        `blank ${abstention}`,
      )}`,
  )
}

function conditions(view: View): readonly string[] {
  return conditionQueries
    .allConditions(view.project)
    .map(({ text, owner, due, gate, met }) =>
      listed(
        `${gate}: ${text} ${nameIn(view, owner)}`,
        `due ${due}`,
        met === undefined ? 'open' : `met ${met.at} by ${nameIn(view, met.by)}: ${met.note}`,
      ),
    )
}
