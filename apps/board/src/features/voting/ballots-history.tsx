import { Details } from '@digdir/designsystemet-react'
import { useText } from '../../language/use-text.ts'
import { BallotWord } from './ballot-word.tsx'
import type { Proposal } from './documents.ts'

interface Props {
  readonly ballots: Proposal['ballots']
}

/** Every vote that was cast, with those that were changed afterwards. */
export function BallotsHistory({ ballots }: Props) {
  const { t, dateTime } = useText()
  if (ballots.length === 0) return null
  return (
    <Details data-color="neutral">
      <Details.Summary>{t('board.voting.ballots', { count: ballots.length })}</Details.Summary>
      <Details.Content>
        <ol className="rule-in-words">
          {ballots.map(({ seat, at, choice, person, partner, onBehalfOf, counts, beforeRenewal, dissent }) => (
            <li key={`${seat}:${at}`}>
              <BallotWord choice={choice} /> {person.name}, {partner.name}
              {onBehalfOf !== null && ` ${t('board.voting.ballots.insteadOf', { member: onBehalfOf.name })}`}
              <span className="quiet small">
                {` – ${dateTime(at)}`}
                {!counts &&
                  ` – ${t(beforeRenewal ? 'board.voting.ballots.beforeRenewal' : 'board.voting.ballots.replaced')}`}
              </span>
              {dissent !== null && (
                <blockquote className="seat__dissent">{t('board.voting.quote', { text: dissent })}</blockquote>
              )}
            </li>
          ))}
        </ol>
      </Details.Content>
    </Details>
  )
}
