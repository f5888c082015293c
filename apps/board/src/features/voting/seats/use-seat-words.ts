import { useText } from '../../../language/use-text.ts'
import type { Seat } from '../seat-document.ts'

/** Who sits in a seat of a vote, and why it is not its member who votes. */
export function useSeatWords() {
  const { t } = useText()

  const who = ({ member, deputy, insteadOf }: Seat): string => {
    if (deputy !== null && insteadOf === null) return deputy.name
    if (deputy !== null && insteadOf !== null) {
      return t('board.voting.seat.onBehalf', { deputy: deputy.name, member: insteadOf.name })
    }
    return member?.name ?? insteadOf?.name ?? t('board.voting.seat.vacant')
  }

  const why = ({ cause, ground, insteadOf, vacant, expected }: Seat): string | undefined => {
    if (vacant) return t(expected ? 'board.voting.seat.vacant.expected' : 'board.voting.seat.vacant.text')
    if (cause === null || insteadOf === null) return undefined
    const about = { member: insteadOf.name }
    if (ground === null) return t(`board.voting.seat.${cause}`, about)
    return t('board.voting.seat.disqualified.ground', { ...about, ground: t(`words.disqualificationGround.${ground}`) })
  }

  return { who, why }
}
