import { attested } from '../criteria.ts'
import type { GateDefinition } from '../definition.ts'
import { conditionsMet, measurableGoals, nextPhasePlanned, withinTolerance } from './recurring-criteria.ts'

/** Is the development finished, so that the office is simply run again? Source: handbook 9.5. */
export const gate5: GateDefinition = {
  id: 'gate5',
  number: 5,
  name: { nb: 'Tilbake til drift', nn: 'Tilbake til drift', en: 'Return to operation' },
  from: 'videreutvikling',
  to: 'drift',
  criteria: [
    attested({
      id: 'g5.developmentsSettled',
      responsible: ['serviceLeader', 'projectManager'],
      waivable: false,
      text: {
        nb: 'Alle planlagte tiltak er gjennomført eller lagt bort',
        nn: 'Alle planlagde tiltak er gjennomførte eller lagde bort',
        en: 'Every planned development is done or dropped',
      },
      help: {
        nb: 'Listen over tiltakene i utviklingsplanen viser hva som er gjort, og hvorfor resten er lagt bort.',
        nn: 'Lista over tiltaka i utviklingsplanen viser kva som er gjort, og kvifor resten er lagt bort.',
        en: 'The list of measures in the development plan shows what was done, and why the rest was dropped.',
      },
    }),
    attested({
      id: 'g5.largeChangesTried',
      responsible: ['serviceLeader', 'projectManager'],
      waivable: false,
      text: {
        nb: 'Ingen store endringer tas i bruk uten å være prøvd',
        nn: 'Ingen store endringar blir tekne i bruk utan å vere prøvde',
        en: 'No large change is put to use untried',
      },
      help: {
        nb: 'Endringene er små nok til å tas rett i bruk; en stor endring skal gjennom prøvedrift på nytt.',
        nn: 'Endringane er små nok til å takast rett i bruk; ei stor endring skal gjennom prøvedrift på nytt.',
        en: 'The changes are small enough to be used at once; a large one goes through a trial again.',
      },
    }),
    attested({
      id: 'g5.reopening',
      responsible: ['serviceLeader', 'steeringLeader'],
      waivable: true,
      text: {
        nb: 'Nyåpningen er planlagt',
        nn: 'Nyopninga er planlagd',
        en: 'The re-opening is planned',
      },
      help: {
        nb: 'En markering er valgfri; styringsgruppen kan sette punktet til side hvis endringene ikke merkes av brukerne.',
        nn: 'Ei markering er valfri; styringsgruppa kan setje punktet til side dersom brukarane ikkje merkar endringane.',
        en: 'Marking it is optional; the steering group may set this aside if users will not notice the changes.',
      },
    }),
    nextPhasePlanned('g5.plan'),
    measurableGoals('g5.measurableGoals'),
    conditionsMet('g5.conditions'),
    withinTolerance('g5.tolerance'),
  ],
}
