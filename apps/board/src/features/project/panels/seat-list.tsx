import { capitalised } from '../../../language/capitalised.ts'
import { useText } from '../../../language/use-text.ts'
import type { OverviewGate } from '../documents.ts'
import './seat-list.css'

type Seat = NonNullable<OverviewGate['openProposal']>['seats'][number]

interface Props {
  readonly seats: readonly Seat[]
  readonly mine: readonly { readonly seat: string }[]
}

/** Who has voted what, and on whose behalf. */
export function SeatList({ seats, mine }: Props) {
  const { t } = useText()
  const who = ({ member, deputy, insteadOf }: Seat): string => {
    if (deputy === null) return (member ?? insteadOf)?.name ?? t('board.voting.seat.vacant')
    return insteadOf === null
      ? deputy.name
      : t('board.project.deputyFor', { deputy: deputy.name, member: insteadOf.name })
  }
  return (
    <ul className="seat-list" aria-label={t('board.project.seats')}>
      {seats.map((seat) => (
        <li key={seat.seat} className="seat">
          <strong>{seat.partner.name}</strong>
          <span>{who(seat)}</span>
          <Ballot seat={seat} mine={mine.some(({ seat: id }) => id === seat.seat)} />
        </li>
      ))}
    </ul>
  )
}

const marks = { yes: '✓', no: '✕', blank: '○' } as const

function Ballot({ seat, mine }: { readonly seat: Seat; readonly mine: boolean }) {
  const { t } = useText()
  if (seat.holder === null && seat.counts && seat.ballot === null) {
    return <span className="quiet">{t('board.voting.seat.nobody')}</span>
  }
  if (!seat.counts) return <span className="quiet">{t('board.project.doesNotCount')}</span>
  const choice = seat.ballot?.choice
  if (choice === undefined)
    return <span className="quiet">{mine ? t('board.project.yours') : t('board.project.waits')}</span>
  return (
    <span className={`seat__ballot seat__ballot--${choice}`}>
      <span aria-hidden="true">{marks[choice]}</span> {capitalised(t(`words.ballotChoice.${choice}`))}
    </span>
  )
}
