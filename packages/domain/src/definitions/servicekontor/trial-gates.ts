/** The gates that lead into a further trial; they carry no number. Source: handbook 9.2 and 9.5. */
import { attested } from '../criteria.ts'
import type { GateDefinition } from '../definition.ts'
import { conditionsMet, measurableGoals, nextPhasePlanned, withinTolerance } from './recurring-criteria.ts'
import { trialDeviationsSorted } from './trial-criteria.ts'

/** The trial found too much to open: another round, with results of its own. */
export const newTrial: GateDefinition = {
  id: 'newTrial',
  name: { nb: 'Ny prøveperiode', nn: 'Ny prøveperiode', en: 'New trial period' },
  from: 'proevedrift',
  to: 'proevedrift',
  criteria: [
    attested({
      id: 'newTrial.changeNeeds',
      responsible: ['projectManager', 'steeringLeader'],
      waivable: false,
      text: {
        nb: 'Endringsbehovene er store nok til en ny runde',
        nn: 'Endringsbehova er store nok til ein ny runde',
        en: 'The changes needed are large enough for another round',
      },
      help: {
        nb: 'Forklar hvilke funn som ikke kan rettes og kontrolleres uten å prøve kontoret en gang til.',
        nn: 'Forklar kva funn som ikkje kan rettast og kontrollerast utan å prøve kontoret ein gong til.',
        en: 'Explain which findings cannot be put right and checked without trying the office once more.',
      },
    }),
    trialDeviationsSorted('newTrial.sorted'),
    nextPhasePlanned('newTrial.plan'),
    measurableGoals('newTrial.measurableGoals'),
    conditionsMet('newTrial.conditions'),
    withinTolerance('newTrial.tolerance'),
  ],
}

/** A development so large that it is tried out before it becomes part of the operation. */
export const largeChange: GateDefinition = {
  id: 'largeChange',
  name: { nb: 'Prøv ut store endringer', nn: 'Prøv ut store endringar', en: 'Try out large changes' },
  from: 'videreutvikling',
  to: 'proevedrift',
  criteria: [
    attested({
      id: 'largeChange.described',
      responsible: ['projectManager', 'serviceLeader'],
      waivable: false,
      text: {
        nb: 'Endringene er beskrevet og store nok til å prøves',
        nn: 'Endringane er skildra og store nok til å prøvast',
        en: 'The changes are described, and large enough to be tried',
      },
      help: {
        nb: 'Beskriv hva som blir annerledes for brukere, ansatte og partnere, og hvorfor det bør prøves først.',
        nn: 'Skildre kva som blir annleis for brukarar, tilsette og partnarar, og kvifor det bør prøvast først.',
        en: 'Describe what will be different for users, staff and partners, and why it should be tried first.',
      },
    }),
    attested({
      id: 'largeChange.prepared',
      responsible: ['serviceLeader', 'projectManager'],
      waivable: true,
      text: {
        nb: 'Kontoret er klart til å prøve endringene',
        nn: 'Kontoret er klart til å prøve endringane',
        en: 'The office is ready to try the changes',
      },
      help: {
        nb: 'Rutiner, tjenestebeskrivelser, opplæring og utstyr er oppdatert der endringene krever det.',
        nn: 'Rutinar, tenesteskildringar, opplæring og utstyr er oppdaterte der endringane krev det.',
        en: 'Routines, service descriptions, training and equipment are brought up to date where the changes require it.',
      },
    }),
    nextPhasePlanned('largeChange.plan'),
    measurableGoals('largeChange.measurableGoals'),
    conditionsMet('largeChange.conditions'),
    withinTolerance('largeChange.tolerance'),
  ],
}
