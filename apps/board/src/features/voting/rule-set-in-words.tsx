import { Heading } from '@digdir/designsystemet-react'
import { describeRule, type RuleToDescribe } from '@samstyre/messages'
import { useText } from '../../language/use-text.ts'
import { RuleInWords } from './rule-in-words.tsx'
import './rule-set.css'

interface Props {
  readonly rules: { readonly gate: RuleToDescribe; readonly ordinary: RuleToDescribe }
}

/** The rule at gates and the rule elsewhere; said once where they are the same. */
export function RuleSetInWords({ rules }: Props) {
  const { t } = useText()
  const same = describeRule(t, rules.gate).join() === describeRule(t, rules.ordinary).join()
  const parts = same
    ? [{ heading: t('board.people.rules.same'), rule: rules.gate }]
    : [
        { heading: t('board.people.rules.gate'), rule: rules.gate },
        { heading: t('board.people.rules.ordinary'), rule: rules.ordinary },
      ]
  return (
    <div className="rule-set">
      {parts.map(({ heading, rule }) => (
        <div key={heading}>
          <Heading level={3} data-size="2xs">
            {heading}
          </Heading>
          <RuleInWords rule={rule} />
        </div>
      ))}
    </div>
  )
}
