import { describeRule, type RuleToDescribe } from '@samstyre/messages'
import { useText } from '../../language/use-text.ts'
import './rule-in-words.css'

interface Props {
  readonly rule: RuleToDescribe
}

/** The rule of decision, a sentence for each thing it settles. */
export function RuleInWords({ rule }: Props) {
  const { t } = useText()
  return (
    <ul className="rule-in-words">
      {describeRule(t, rule).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
