import { canonicalJson } from '../canonical-json.ts'
import type { ProcessDefinition, RulePreset, RuleSet } from '../definitions/definition.ts'
import { completedSet } from './decision-rule.ts'

/**
 * Which of a definition's presets some rules are, as presets are adopted: with everything said. GOV-26.
 *
 * @returns nothing for rules that a steering group has made itself
 */
export function presetOf({ rulePresets }: ProcessDefinition, rules: RuleSet): RulePreset | undefined {
  const wanted = canonicalJson(rules)
  return rulePresets.find((preset) => canonicalJson(completedSet(preset.rules)) === wanted)
}

/** The same as a field of the fact that adopts the rules. */
export function presetField(definition: ProcessDefinition, rules: RuleSet): { readonly preset?: string } {
  const found = presetOf(definition, rules)
  return found === undefined ? {} : { preset: found.id }
}
