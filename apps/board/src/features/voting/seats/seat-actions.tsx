import { useText } from '../../../language/use-text.ts'
import { useSession } from '../../../session/use-session.ts'
import type { Proposal } from '../documents.ts'
import type { Seat } from '../seat-document.ts'
import { AbsentMember } from './absent-member.tsx'
import { DisqualifiedMember } from './disqualified-member.tsx'
import { PresentMember } from './present-member.tsx'
import { RaiseObjection } from './raise-objection.tsx'

interface Props {
  readonly projectId: string
  readonly proposal: Proposal
  readonly seat: Seat
}

/** What the reader may say of a seat: of the own one that they are absent or disqualified, of another an objection. */
export function SeatActions(props: Props) {
  const { seat } = props
  const { actions, mayObject, member } = seat
  const may = (action: string) => actions.includes(action)
  const saysSelf = may('handOverSeat') || may('takeBackSeat')
  if (!saysSelf && mayObject.length === 0) return <DeputyHasVoted seat={seat} />
  return (
    <div className="button-row">
      {may('takeBackSeat') && <PresentMember {...props} />}
      {may('handOverSeat') && <AbsentMember {...props} />}
      {may('handOverSeat') && <DisqualifiedMember {...props} />}
      {mayObject.length > 0 && member !== null && <RaiseObjection {...props} member={member.name} />}
    </div>
  )
}

function DeputyHasVoted({ seat: { member, cause, ballot } }: { readonly seat: Seat }) {
  const { t } = useText()
  const { me } = useSession()
  const isOwn = member !== null && member.id === me?.person.id
  if (!isOwn || cause !== 'absent' || ballot === null) return null
  return <span className="small quiet">{t('board.own.seat.back.voted')}</span>
}
