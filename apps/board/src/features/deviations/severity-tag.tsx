import { Tag } from '@digdir/designsystemet-react'
import { useText } from '../../language/use-text.ts'
import type { Severity } from './search.ts'

interface Props {
  readonly severity: Severity
}

const colours = { low: 'neutral', medium: 'info', high: 'warning', critical: 'danger' } as const

export function SeverityTag({ severity }: Props) {
  const { t } = useText()
  return (
    <Tag data-size="sm" variant="outline" data-color={colours[severity]}>
      {t('board.deviations.severity', { severity: t(`words.severity.${severity}`) })}
    </Tag>
  )
}
