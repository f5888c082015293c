import { Tag } from '@digdir/designsystemet-react'
import { capitalised } from '../language/capitalised.ts'
import { useText } from '../language/use-text.ts'

const colours = {
  reported: 'neutral',
  assessed: 'info',
  escalated: 'warning',
  approved: 'warning',
  carryingOut: 'warning',
  verified: 'success',
  closed: 'success',
  rejected: 'neutral',
} as const

interface Props {
  readonly state: keyof typeof colours
}

/** How far a deviation has come. */
export function DeviationStateTag({ state }: Props) {
  const { t } = useText()
  return <Tag data-color={colours[state]}>{capitalised(t(`words.deviationState.${state}`))}</Tag>
}
