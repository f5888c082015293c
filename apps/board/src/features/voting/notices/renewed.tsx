import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useText } from '../../../language/use-text.ts'
import { useSession } from '../../../session/use-session.ts'
import type { Proposal } from '../documents.ts'
import { ownSeats } from '../own-seats.ts'

interface Props {
  readonly proposal: Proposal
}

/** New evidence came during the vote: since when votes count, and what the reader has to do about it. */
export function Renewed({ proposal }: Props) {
  const { t, local, dateTime } = useText()
  const { me } = useSession()
  const { renewal, deadline, state, ballots } = proposal
  if (renewal === null) return null
  const voted = ballots.some(({ beforeRenewal, person }) => beforeRenewal && person.id === me?.person.id)
  const anew = voted && ownSeats(proposal).some(({ ballot }) => ballot === null)
  const criterion = local(renewal.criterion.text)
  return (
    <Alert data-color={anew ? 'warning' : 'info'}>
      <Heading level={3} data-size="2xs" className="vote-notice__heading">
        {t('board.voting.renewed')}
      </Heading>
      <Paragraph>
        {t('board.voting.renewed.text', {
          criterion: renewal.partner === null ? criterion : `${criterion} (${renewal.partner.name})`,
          person: renewal.by.name,
          at: dateTime(renewal.at),
        })}{' '}
        {state === 'open' && t('board.voting.renewed.deadline', { deadline: dateTime(deadline) })}
      </Paragraph>
      {anew && (
        <Paragraph>
          <strong>{t('board.voting.renewed.you')}</strong>
        </Paragraph>
      )}
    </Alert>
  )
}
