import { Skeleton } from '@digdir/designsystemet-react'
import { useText } from '../language/use-text.ts'

/** Holds the place of a page that is on its way. */
export function Loading() {
  const { t } = useText()
  return (
    <div className="page" role="status">
      <span className="ds-sr-only">{t('board.shell.loading')}</span>
      <Skeleton variant="text" width="45%" height="2.5rem" />
      <Skeleton variant="rectangle" height="12rem" />
      <Skeleton variant="rectangle" height="20rem" />
    </div>
  )
}
