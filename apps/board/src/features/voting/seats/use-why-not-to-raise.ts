import { useText } from '../../../language/use-text.ts'
import type { Proposal } from '../documents.ts'
import type { Cause, Seat } from '../seat-document.ts'

/** Why an objection for a cause cannot be raised about a seat, in words; undefined where it can. */
export function useWhyNotToRaise({ objections }: Proposal, seat: Seat, member: string) {
  const { t } = useText()
  return (cause: Cause): string | undefined => {
    if (seat.mayObject.includes(cause)) return undefined
    const isKnown = objections.some((known) => known.seat === seat.seat && known.cause === cause)
    if (isKnown) return t('board.objection.raise.known')
    if (cause === 'absent' && seat.ballot !== null) return t('board.objection.raise.absent.voted', { member })
    if (cause === 'absent') return t('board.objection.raise.absent.nobody', { partner: seat.partner.name })
    return undefined
  }
}
