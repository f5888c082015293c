import { type DecisionRule, takesMoreThanAll } from '../../governance/decision-rule.ts'
import type { LegalReference, ProcessDefinition, RuleSet } from '../definition.ts'
import { type DefinitionProblem, problem } from '../problems.ts'

/** DEF-18, DEF-20, DEF-26, DEF-27. */
export function checkRulePresets({ rulePresets }: ProcessDefinition): readonly DefinitionProblem[] {
  if (rulePresets.length === 0) return [problem('presetsMissing')]
  return rulePresets.flatMap(({ id, rules, law = [] }) => [
    ...checkRule(id, rules, 'gate'),
    ...checkRule(id, rules, 'ordinary'),
    ...law.flatMap((reference) => checkLaw(id, reference)),
  ])
}

const act = /^LOV-\d{4}-\d{2}-\d{2}-\d+$/
const section = /^\d+(-\d+)?$/
const day = /^\d{4}-\d{2}-\d{2}$/

/** DEF-27: a reader can find the text and knows how old the knowledge about it is. */
function checkLaw(preset: string, law: LegalReference): readonly DefinitionProblem[] {
  const complete = {
    act: act.test(law.act),
    sections: law.sections.length > 0 && law.sections.every((one) => section.test(one)),
    textOf: day.test(law.textOf),
    lookedUp: day.test(law.lookedUp) && law.lookedUp >= law.textOf,
  }
  return Object.entries(complete)
    .filter(([, known]) => !known)
    .map(([field]) => problem('lawIncomplete', { preset, field }))
}

function checkRule(preset: string, rules: RuleSet, rule: keyof RuleSet): readonly DefinitionProblem[] {
  const { quorum, majority } = rules[rule]
  const fractions = majority.kind === 'qualified' ? [quorum, majority] : [quorum]
  const tooSmall = majority.kind === 'qualified' && isPart(majority) && majority.numerator * 2 <= majority.denominator
  return [
    ...(takesMoreThanAll(rules[rule]) ? [problem('quorumBeyondAll', { preset, rule, fraction: written(quorum) })] : []),
    ...fractions
      .filter((fraction) => !isPart(fraction))
      .map((fraction) => problem('fractionImpossible', { preset, rule, fraction: written(fraction) })),
    ...(tooSmall ? [problem('majorityTooSmall', { preset, rule, fraction: written(majority) })] : []),
  ]
}

type Fraction = DecisionRule['quorum']

/** Whether a fraction is more than nothing and at most the whole. */
function isPart({ numerator, denominator }: Fraction): boolean {
  return [numerator, denominator].every(Number.isSafeInteger) && numerator >= 1 && numerator <= denominator
}

function written({ numerator, denominator }: Fraction): string {
  return `${numerator}/${denominator}`
}

/** DEF-21. */
export function checkTolerance({ tolerance: { costNok, days } }: ProcessDefinition): readonly DefinitionProblem[] {
  return Object.entries({ costNok, days })
    .filter(([, value]) => !(Number.isSafeInteger(value) && value >= 0))
    .map(([field, value]) => problem('toleranceNegative', { field, value }))
}
