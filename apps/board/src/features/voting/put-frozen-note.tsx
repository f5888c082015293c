import { Paragraph } from '@digdir/designsystemet-react'
import { useText } from '../../language/use-text.ts'

/** What happens at the moment something is put to the vote. */
export function PutFrozenNote() {
  const { t } = useText()
  return (
    <Paragraph data-size="sm" className="quiet">
      {t('board.voting.put.frozen')}
    </Paragraph>
  )
}
