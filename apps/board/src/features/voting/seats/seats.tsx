import { useText } from '../../../language/use-text.ts'
import type { Proposal } from '../documents.ts'
import { SeatCard } from './seat-card.tsx'
import './seats.css'

interface Props {
  readonly projectId: string
  readonly proposal: Proposal
  readonly past: boolean
}

/** Every seat that has a say, as a row of cards: for whom, who sits there, and what the vote is. */
export function Seats({ projectId, proposal, past }: Props) {
  const { t } = useText()
  return (
    <ul className="seats" aria-label={t('board.voting.seats')}>
      {proposal.seats.map((seat) => (
        <SeatCard key={seat.seat} projectId={projectId} proposal={proposal} seat={seat} past={past} />
      ))}
    </ul>
  )
}
