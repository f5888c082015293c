import { Alert } from '@digdir/designsystemet-react'
import { TextLink } from '../components/text-link.tsx'
import { useText } from '../language/use-text.ts'

interface Props {
  readonly at: string
  readonly revision: number
}

/** Says which moment is shown when it is not now, and leads back. */
export function PastBanner({ at, revision }: Props) {
  const { t, dateTime } = useText()
  return (
    <Alert data-color="info" data-size="sm" className="past-banner">
      <strong>{t('board.shell.past', { at: dateTime(at) })}</strong>{' '}
      {t('board.shell.pastRevision', { revision: String(revision) })}{' '}
      <TextLink to="." search={(search) => ({ ...search, at: undefined })}>
        {t('board.shell.backToNow')}
      </TextLink>
    </Alert>
  )
}
