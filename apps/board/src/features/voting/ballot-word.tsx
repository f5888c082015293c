import { capitalised } from '../../language/capitalised.ts'
import { useText } from '../../language/use-text.ts'

interface Props {
  readonly choice: 'yes' | 'no' | 'blank'
}

const signs = { yes: '✓', no: '✗', blank: '○' } as const
const colours = { yes: 'success', no: 'danger', blank: 'neutral' } as const

/** A vote: a sign and a word, so that nobody needs the colour. */
export function BallotWord({ choice }: Props) {
  const { t } = useText()
  return (
    <span className="ballot-word" data-color={colours[choice]}>
      <span aria-hidden="true">{signs[choice]}</span> {capitalised(t(`words.ballotChoice.${choice}`))}
    </span>
  )
}
