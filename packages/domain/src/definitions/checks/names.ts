import type { ProcessDefinition } from '../definition.ts'
import { type DefinitionProblem, problem } from '../problems.ts'

/** Events carry these ids, so they stay within what an event's id may hold, and free of what joins ids into keys. */
const wellFormed = /^[A-Za-z][A-Za-z0-9.-]{0,79}$/

/** DEF-1 and DEF-3: ids are well formed, and each names one thing among its kind. */
export function checkIds(definition: ProcessDefinition): readonly DefinitionProblem[] {
  const kinds = [
    [definition.id],
    definition.phases.map(({ id }) => id),
    definition.gates.map(({ id }) => id),
    definition.gates.flatMap(({ criteria }) => criteria.map(({ id }) => id)),
    definition.rulePresets.map(({ id }) => id),
  ]
  return kinds.flatMap((ids) => [
    ...[...new Set(ids)].filter((id) => !wellFormed.test(id)).map((id) => problem('idMalformed', { id })),
    ...[...repeatedIn(ids)].map((id) => problem('idTwice', { id })),
  ])
}

/** DEF-2. */
export function checkVersion({ version }: ProcessDefinition): readonly DefinitionProblem[] {
  return isCount(version) ? [] : [problem('versionTooLow', { version })]
}

/** DEF-8: the numbers people call gates by. */
export function checkGateNumbers({ gates }: ProcessDefinition): readonly DefinitionProblem[] {
  const numbered = gates.flatMap(({ id: gate, number }) => (number === undefined ? [] : [{ gate, number }]))
  const repeated = repeatedIn(numbered.map(({ number }) => number))
  return numbered.flatMap((one) => [
    ...(isCount(one.number) ? [] : [problem('gateNumberMalformed', one)]),
    ...(repeated.has(one.number) ? [problem('gateNumberTwice', one)] : []),
  ])
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 1
}

function repeatedIn<Name>(names: readonly Name[]): ReadonlySet<Name> {
  return new Set(names.filter((name, place) => names.indexOf(name) !== place))
}
