import { describeProceedings } from '@samstyre/messages'
import { useText } from '../../language/use-text.ts'
import './rule-in-words.css'

interface Props {
  /** Whether the steering group has several partners. */
  readonly severalPartners: boolean
  /** Whether it is about passing a gate, so that new evidence may come. */
  readonly restsOnEvidence: boolean
  /** Whether it has to pass under further rules as well. */
  readonly changesRules: boolean
}

/** What holds in a vote whatever its rule, to be known before somebody votes. */
export function Proceedings(props: Props) {
  const { t } = useText()
  return (
    <ul className="rule-in-words">
      {describeProceedings(t, props).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
