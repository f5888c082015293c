import { useText } from '../../../language/use-text.ts'
import { BallotWord } from '../ballot-word.tsx'
import type { Proposal } from '../documents.ts'
import type { Seat } from '../seat-document.ts'
import { SeatActions } from './seat-actions.tsx'
import { useSeatWords } from './use-seat-words.ts'

interface Props {
  readonly projectId: string
  readonly proposal: Proposal
  readonly seat: Seat
  readonly past: boolean
}

export function SeatCard({ projectId, proposal, seat, past }: Props) {
  const { t } = useText()
  const { who, why } = useSeatWords()
  const mine = proposal.mySeats.some((each) => each.seat === seat.seat)
  const open = proposal.state === 'open' && !past
  const reason = why(seat)
  return (
    <li className={mine && open ? 'seat seat--mine' : 'seat'}>
      <span className="seat__partner">{seat.partner.name}</span>
      <span>{who(seat)}</span>
      {reason !== undefined && (
        <span className="small quiet">
          {reason}
          {seat.note !== null && ` ${seat.note}`}
        </span>
      )}
      <span className="seat__vote">
        <SeatVote seat={seat} mine={mine} open={proposal.state === 'open'} />
      </span>
      {seat.ballot !== null && seat.ballot.inWriting !== null && (
        <span className="small">
          {t(seat.ballot.inWriting ? 'board.voting.inWriting.agrees' : 'board.voting.inWriting.refuses')}
        </span>
      )}
      {seat.ballot !== null && seat.ballot.dissent !== null && (
        <blockquote className="seat__dissent">{t('board.voting.quote', { text: seat.ballot.dissent })}</blockquote>
      )}
      {open && <SeatActions projectId={projectId} proposal={proposal} seat={seat} />}
    </li>
  )
}

function SeatVote({ seat, mine, open }: { readonly seat: Seat; readonly mine: boolean; readonly open: boolean }) {
  const { t } = useText()
  if (seat.ballot !== null) return <BallotWord choice={seat.ballot.choice} />
  if (!seat.counts) return <span className="quiet">{t('board.voting.seat.empty')}</span>
  if (!open) return <span className="quiet">{t('board.voting.seat.didNotVote')}</span>
  if (mine) return <span className="quiet">{t('board.voting.seat.yours')}</span>
  if (seat.holder === null && !seat.expected) return <span className="quiet">{t('board.voting.seat.nobody')}</span>
  return <span className="quiet">{t('board.voting.seat.waiting')}</span>
}
