import { canonicalJson } from '../canonical-json.ts'
import type { RuleSet } from '../definitions/definition.ts'
import type { DecisionRule } from '../governance/decision-rule.ts'
import type { Subject } from './subject.ts'

interface Rules {
  readonly rule: DecisionRule
  readonly alsoUnder?: readonly DecisionRule[]
}

/**
 * The rule that a subject is voted on under, and further ones that it must pass under. DEC-50.
 *
 * What would lead around the rule for gates takes that rule: who has a seat, who is appointed, whether the project ends.
 */
export function rulesFor(adopted: RuleSet, subject: Subject): Rules {
  switch (subject.kind) {
    case 'gate':
    case 'terminate':
    case 'addSeat':
    case 'removeSeat':
    case 'appointment':
      return { rule: adopted.gate }
    case 'rules':
      return rulesToChange(adopted, subject.rules)
    case 'pause':
    case 'resume':
    case 'waiver':
    case 'deviation':
    case 'mandate':
      return { rule: adopted.ordinary }
    default:
      return subject satisfies never
  }
}

/** Each rule that is changed, and what comes in its place. That an owner decides later is no vote to count now. */
function rulesToChange(adopted: RuleSet, wanted: RuleSet): Rules {
  const changed = [
    ...(isSame(adopted.gate, wanted.gate) ? [] : [adopted.gate, wanted.gate]),
    ...(isSame(adopted.ordinary, wanted.ordinary) ? [] : [adopted.ordinary, wanted.ordinary]),
  ]
  const [rule = adopted.gate, ...others] = changed
  const alsoUnder = others.filter(({ decidedBy }) => decidedBy !== 'owner')
  return alsoUnder.length === 0 ? { rule } : { rule, alsoUnder }
}

function isSame(one: DecisionRule, other: DecisionRule): boolean {
  return canonicalJson(one) === canonicalJson(other)
}
