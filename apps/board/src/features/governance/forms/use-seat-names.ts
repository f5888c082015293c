import { useText } from '../../../language/use-text.ts'
import type { Governed, SeatOfGroup } from '../documents.ts'
import { heldNow } from '../people/arrange.ts'

/** What a seat is called where it has to be chosen: by who sits in it, or that it is vacant, with its rank. */
export function useSeatNames(project: Governed) {
  const { t } = useText()
  const held = heldNow(project)
  return ({ id, role, partner }: SeatOfGroup): string => {
    const holder = held.find(({ seat }) => seat === id)
    const about = { partner: partner.name, role: t(`words.role.${role}`) }
    return holder === undefined
      ? t('board.seats.propose.seat.vacant', about)
      : t('board.seats.propose.seat', { ...about, member: holder.person.name })
  }
}
