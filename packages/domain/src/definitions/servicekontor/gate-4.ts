import { attested } from '../criteria.ts'
import type { GateDefinition } from '../definition.ts'
import { conditionsMet, measurableGoals, nextPhasePlanned, withinTolerance } from './recurring-criteria.ts'

/** What has the time in operation taught, and what shall be developed? Source: handbook 9.4 and 9.5. */
export const gate4: GateDefinition = {
  id: 'gate4',
  number: 4,
  name: { nb: 'Start videreutviklingen', nn: 'Start vidareutviklinga', en: 'Start further development' },
  from: 'drift',
  to: 'videreutvikling',
  criteria: [
    attested({
      id: 'g4.evaluation',
      responsible: ['serviceLeader', 'projectManager'],
      waivable: false,
      text: {
        nb: 'Driften er evaluert',
        nn: 'Drifta er evaluert',
        en: 'The operation has been evaluated',
      },
      help: {
        nb: 'Etter en tid i drift, gjerne tolv måneder, har de samme gruppene svart på de samme sjekklistene som i prøvedriften.',
        nn: 'Etter ei tid i drift, gjerne tolv månader, har dei same gruppene svart på dei same sjekklistene som i prøvedrifta.',
        en: 'After some time, normally twelve months, the same groups answered the same checklists as in the trial.',
      },
    }),
    attested({
      id: 'g4.comparison',
      responsible: ['serviceLeader', 'projectManager'],
      waivable: true,
      text: {
        nb: 'Svarene er sammenlignet med prøvedriften',
        nn: 'Svara er samanlikna med prøvedrifta',
        en: 'The answers are compared with those of the trial',
      },
      help: {
        nb: 'Sammenligningen viser hva som er blitt bedre, hva som er blitt dårligere, og hvor gruppene svarer ulikt.',
        nn: 'Samanlikninga viser kva som har vorte betre, kva som har vorte dårlegare, og kvar gruppene svarer ulikt.',
        en: 'The comparison shows what has improved, what has got worse and where the groups answer differently.',
      },
    }),
    attested({
      id: 'g4.developmentPlan',
      responsible: ['serviceLeader', 'projectManager'],
      waivable: false,
      text: {
        nb: 'Utviklingsplanen bygger på evalueringen',
        nn: 'Utviklingsplanen byggjer på evalueringa',
        en: 'The development plan rests on the evaluation',
      },
      help: {
        nb: 'For hvert tiltak i planen går det fram hvilket funn det svarer på, og hva som skal bli bedre.',
        nn: 'For kvart tiltak i planen går det fram kva funn det svarer på, og kva som skal bli betre.',
        en: 'Each measure in the plan names the finding it responds to and what it is meant to improve.',
      },
    }),
    nextPhasePlanned('g4.plan'),
    measurableGoals('g4.measurableGoals'),
    conditionsMet('g4.conditions'),
    withinTolerance('g4.tolerance'),
  ],
}
