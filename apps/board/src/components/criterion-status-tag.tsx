import { Tag } from '@digdir/designsystemet-react'
import { capitalised } from '../language/capitalised.ts'
import { useText } from '../language/use-text.ts'

interface Props {
  readonly status: 'met' | 'waived' | 'missing' | 'outdated'
}

const colours = { met: 'success', waived: 'info', missing: 'danger', outdated: 'warning' } as const
const signs = { met: '✓', waived: '–', missing: '!', outdated: '↻' } as const

export function CriterionStatusTag({ status }: Props) {
  const { t } = useText()
  return (
    <Tag data-color={colours[status]} data-size="sm">
      <span aria-hidden="true">{`${signs[status]}\u00A0`}</span>
      {capitalised(t(`words.criterionStatus.${status}`))}
    </Tag>
  )
}
