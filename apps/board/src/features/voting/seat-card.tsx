import { useText } from '../../language/use-text.ts'
import { useSession } from '../../session/use-session.ts'
import { useStanding } from '../../session/use-standing.ts'
import { BallotWord } from './ballot-word.tsx'
import type { Proposal, Seat } from './documents.ts'
import { HandOverSeat } from './hand-over-seat.tsx'
import { TakeBackSeat } from './take-back-seat.tsx'

interface Props {
  readonly projectId: string
  readonly proposal: Proposal
  readonly seat: Seat
  readonly past: boolean
}

export function SeatCard({ projectId, proposal, seat, past }: Props) {
  const { t } = useText()
  const { me } = useSession()
  const mayForAll = useStanding()?.permissions.includes('seats.handOver') ?? false
  const mine = proposal.mySeats.some((each) => each.seat === seat.seat)
  const member = me?.person.id === seat.member.id
  const open = proposal.state === 'open' && !past
  const mayTakeBack = mayForAll || (member && seat.cause !== 'disqualified')
  return (
    <li className={mine && open ? 'seat seat--mine' : 'seat'}>
      <span className="seat__partner">{seat.partner.name}</span>
      <span>
        {seat.deputy === null
          ? seat.member.name
          : t('board.voting.seat.onBehalf', { deputy: seat.deputy.name, member: seat.member.name })}
      </span>
      {seat.cause !== null && (
        <span className="small quiet">
          {t(`board.voting.seat.${seat.cause}`, { member: seat.member.name })}
          {seat.note !== null && ` ${seat.note}`}
        </span>
      )}
      <span className="seat__vote">
        <SeatVote seat={seat} mine={mine} open={proposal.state === 'open'} />
      </span>
      {seat.ballot !== null && seat.ballot.dissent !== null && (
        <blockquote className="seat__dissent">{t('board.voting.quote', { text: seat.ballot.dissent })}</blockquote>
      )}
      {open && seat.cause === null && (member || mayForAll) && (
        <div className="button-row">
          <HandOverSeat projectId={projectId} proposal={proposal} seat={seat} />
        </div>
      )}
      {open && seat.cause !== null && mayTakeBack && (
        <div className="button-row">
          <TakeBackSeat projectId={projectId} proposal={proposal} seat={seat} />
        </div>
      )}
    </li>
  )
}

function SeatVote({ seat, mine, open }: { readonly seat: Seat; readonly mine: boolean; readonly open: boolean }) {
  const { t } = useText()
  if (seat.ballot !== null) return <BallotWord choice={seat.ballot.choice} />
  if (!seat.counts) return <span className="quiet">{t('board.voting.seat.empty')}</span>
  if (!open) return <span className="quiet">{t('board.voting.seat.didNotVote')}</span>
  return <span className="quiet">{mine ? t('board.voting.seat.yours') : t('board.voting.seat.waiting')}</span>
}
