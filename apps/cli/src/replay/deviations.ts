import { deviationQueries } from '@samstyre/domain'
import { translators } from '@samstyre/messages/all'
import { partnerIn, type Section, section, type View } from './view.ts'

/** Every deviation with its state and what it comes to. */
export function deviationSection(view: View): Section {
  const t = translators[view.language]
  const lines = deviationQueries
    .allDeviations(view.project)
    .map(({ number, title, state, costNok, days, ownerPartner }) => {
      const size = t('replay.deviation.size', { amount: costNok, days })
      return `${number}. ${title}: ${t(`words.deviationState.${state}`)}, ${size}, ${partnerIn(view, ownerPartner)}`
    })
  return section(view, t('replay.deviations'), lines)
}
