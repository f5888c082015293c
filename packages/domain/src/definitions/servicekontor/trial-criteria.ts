/** What is asked about the deviations found while the office was tried out. Source: handbook 9.2. */
import { derived } from '../criteria.ts'
import type { CriterionDefinition } from '../definition.ts'

export function trialDeviationsSorted(id: string): CriterionDefinition {
  return derived('trialDeviationsSorted', {
    id,
    responsible: ['serviceLeader', 'projectManager'],
    waivable: false,
    text: {
      nb: 'Alle funn fra prøvedriften er sortert',
      nn: 'Alle funn frå prøvedrifta er sorterte',
      en: 'All findings from the trial are sorted',
    },
    help: {
      nb: 'Hvert avvik fra prøvedriften er merket med før åpning, senere eller ingen endring.',
      nn: 'Kvart avvik frå prøvedrifta er merkt med før opning, seinare eller inga endring.',
      en: 'Every deviation from the trial is marked as before opening, later or no change.',
    },
  })
}

export function trialDeviationsClosed(id: string): CriterionDefinition {
  return derived('trialDeviationsClosed', {
    id,
    responsible: ['serviceLeader', 'projectManager'],
    waivable: false,
    text: {
      nb: 'Alt som måtte ordnes før åpning, er ordnet',
      nn: 'Alt som måtte ordnast før opning, er ordna',
      en: 'Everything due before opening is done',
    },
    help: {
      nb: 'Avvikene som er merket med før åpning, er lukket eller avvist.',
      nn: 'Avvika som er merkte med før opning, er lukka eller avviste.',
      en: 'The deviations marked as before opening are closed or rejected.',
    },
  })
}
