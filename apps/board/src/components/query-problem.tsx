import { Alert, Button, Paragraph } from '@digdir/designsystemet-react'
import type { CombinedError } from 'urql'
import { useText } from '../language/use-text.ts'

interface Props {
  readonly error: CombinedError
  readonly retry?: () => void
}

/** Why a page could not be fetched, and what to try. */
export function QueryProblem({ error, retry }: Props) {
  const { t } = useText()
  const reference = error.graphQLErrors[0]?.extensions['reference']
  return (
    <div className="page">
      <Alert data-color="warning">
        <Paragraph>
          {typeof reference === 'string' ? t('errors.server', { reference }) : t('errors.connectionLost')}
        </Paragraph>
        <div className="button-row">
          <Button variant="secondary" onClick={retry ?? (() => window.location.reload())}>
            {t('board.shell.again')}
          </Button>
        </div>
      </Alert>
    </div>
  )
}
