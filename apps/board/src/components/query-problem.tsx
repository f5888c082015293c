import { Alert, Button, Paragraph } from '@digdir/designsystemet-react'
import { useLocation } from '@tanstack/react-router'
import type { CombinedError } from 'urql'
import { problemOf } from '../graphql/problem.ts'
import { problemText } from '../graphql/problem-text.ts'
import { useText } from '../language/use-text.ts'
import { ButtonLink } from './button-link.tsx'

interface Props {
  readonly error: CombinedError
  readonly retry?: () => void
}

/** Why a page could not be fetched, and what to try. */
export function QueryProblem({ error, retry }: Props) {
  const { t } = useText()
  const href = useLocation({ select: (location) => location.href })
  const problem = problemOf(error)
  return (
    <div className="page">
      <Alert data-color="warning">
        <Paragraph>{problemText(problem, t)}</Paragraph>
        <div className="button-row">
          {problem.kind === 'notLoggedIn' ? (
            <ButtonLink to="/login" search={{ to: href }}>
              {t('board.shell.logIn')}
            </ButtonLink>
          ) : (
            <Button variant="secondary" onClick={retry ?? (() => window.location.reload())}>
              {t('board.shell.again')}
            </Button>
          )}
        </div>
      </Alert>
    </div>
  )
}
