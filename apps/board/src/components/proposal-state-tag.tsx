import { Tag } from '@digdir/designsystemet-react'
import { capitalised } from '../language/capitalised.ts'
import { useText } from '../language/use-text.ts'

interface Props {
  readonly state: 'open' | 'advised' | 'adopted' | 'notAdopted' | 'lapsed' | 'withdrawn'
}

const colours = {
  open: 'info',
  advised: 'warning',
  adopted: 'success',
  notAdopted: 'danger',
  lapsed: 'neutral',
  withdrawn: 'neutral',
} as const

export function ProposalStateTag({ state }: Props) {
  const { t } = useText()
  return (
    <Tag data-color={colours[state]} data-size="sm">
      {capitalised(t(`words.proposalState.${state}`))}
    </Tag>
  )
}
