import { Alert, Paragraph } from '@digdir/designsystemet-react'
import { useText } from '../../language/use-text.ts'
import type { Deviation } from './documents.ts'
import { nextStates, type Refusal } from './moves.ts'
import { openVoteOn, type ProjectContext } from './project-context.ts'

interface Props {
  readonly context: ProjectContext
  readonly deviation: Deviation
  readonly refusal: Refusal
}

/** Why something cannot be done with a deviation, which rule says so, and what to do instead. */
export function RefusalText({ context, deviation, refusal }: Props) {
  const { t } = useText()
  const text = useRefusalText(context, deviation, refusal)
  return (
    <Alert data-color="warning">
      <Paragraph>{text}</Paragraph>
      <Paragraph data-size="sm">{t('board.command.rule', { rule: refusal.rule })}</Paragraph>
    </Alert>
  )
}

function useRefusalText(context: ProjectContext, deviation: Deviation, { why }: Refusal): string {
  const { t, list, kroner, days } = useText()
  const { state, affects, tolerance, costNok } = deviation
  const waiting = affects.flatMap(({ partner, assessment }) => (assessment === null ? [partner.name] : []))
  switch (why) {
    case 'notAssessed':
      return t('board.deviations.refused.notAssessed', { partners: list(waiting) })
    case 'noWay':
      return t('board.deviations.refused.noWay', {
        state: t(`words.deviationState.${state}`),
        next: list(nextStates(state).map((next) => t(`words.deviationState.${next}`))),
      })
    case 'overTolerance':
      return t('board.deviations.refused.overTolerance', {
        cost: kroner(costNok),
        days: days(deviation.days),
        toleranceCost: kroner(tolerance?.costNok ?? 0),
        toleranceDays: days(tolerance?.days ?? 0),
      })
    case 'steeringGroup':
      return t('board.deviations.refused.steeringGroup')
    case 'voting':
      return t('board.deviations.refused.voting', { citation: openVoteOn(context, deviation.id)?.citation ?? '' })
    case 'notAffected':
      return t('board.deviations.refused.notAffected', {
        partners: list(waiting.length > 0 ? waiting : affects.map(({ partner }) => partner.name)),
      })
    case 'ownWork':
      return t('board.deviations.refused.ownWork')
    case 'notPermitted':
      return t('board.deviations.refused.notPermitted')
    default:
      return why satisfies never
  }
}
