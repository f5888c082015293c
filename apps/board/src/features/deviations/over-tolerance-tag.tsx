import { Tag } from '@digdir/designsystemet-react'
import { useText } from '../../language/use-text.ts'

export function OverToleranceTag() {
  const { t } = useText()
  return (
    <Tag data-size="sm" data-color="danger">
      {t('board.deviations.over')}
    </Tag>
  )
}
