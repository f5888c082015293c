import { useText } from '../../../language/use-text.ts'
import type { Proposal } from '../documents.ts'
import type { Objection } from '../seat-document.ts'
import { standingOf } from './objection-standing.ts'

/** An objection in words: what was said by whom, on which ground, what it has come to, and who decides on it. */
export function useObjectionWords(proposal: Proposal) {
  const { t } = useText()
  const { seats } = proposal
  /** A seat that somebody else has taken over since is called by its partner. */
  const nameOf = ({ member, partner }: Objection) => member?.name ?? partner.name

  const said = (objection: Objection): string =>
    t(`board.objection.${objection.cause}`, { by: objection.by.name, member: nameOf(objection) })

  const ground = ({ ground: known }: Objection): string | undefined =>
    known === null ? undefined : t('board.objection.ground', { ground: t(`words.disqualificationGround.${known}`) })

  const outcome = (objection: Objection): string => {
    const member = nameOf(objection)
    const standing = standingOf(proposal, objection)
    switch (standing) {
      case 'open':
        return t('board.objection.open.text', { member })
      case 'undecided':
        return t('board.objection.undecided.text', { member })
      case 'dismissed':
        return t('board.objection.dismissed.text', { member })
      case 'fell':
        return t('board.objection.fell.text', { member })
      case 'upheld': {
        const seat = seats.find((each) => each.objection === objection.id)
        if (seat === undefined) return t('board.objection.upheld.kept', { member })
        if (seat.deputy === null) return t('board.objection.upheld.empty')
        return t('board.objection.upheld.deputy', { deputy: seat.deputy.name, member })
      }
      default:
        return standing satisfies never
    }
  }

  const whoDecides = ({ judges, partner }: Objection): string => {
    const inSeats = judges.some(({ id }) => seats.some(({ holder }) => holder?.id === id))
    if (!inSeats) return t('board.objection.representatives', { partner: partner.name })
    const several = new Set(seats.map((seat) => seat.partner.id)).size > 1
    return t(several ? 'board.objection.seats.several' : 'board.objection.seats')
  }

  return { nameOf, said, ground, outcome, whoDecides }
}
