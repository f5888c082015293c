import type { DecisionRule } from '../../governance/decision-rule.ts'
import { takesMoreThanAll } from '../../governance/rule-check.ts'
import type { ProcessDefinition, RuleSet } from '../definition.ts'
import { type DefinitionProblem, problem } from '../problems.ts'

/** DEF-18, DEF-20, DEF-26. */
export function checkRulePresets({ rulePresets }: ProcessDefinition): readonly DefinitionProblem[] {
  if (rulePresets.length === 0) return [problem('presetsMissing')]
  return rulePresets.flatMap(({ id, rules }) => [...checkRule(id, rules, 'gate'), ...checkRule(id, rules, 'ordinary')])
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
