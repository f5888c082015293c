/** Criteria that return at one gate after another, each time with an id of their own. */
import { attested, derived } from '../criteria.ts'
import type { CriterionDefinition } from '../definition.ts'

/** No open deviation reaches beyond the mandate. It guards every gate and cannot be waived. */
export function withinTolerance(id: string): CriterionDefinition {
  return derived('withinTolerance', {
    id,
    responsible: ['projectManager'],
    waivable: false,
    text: {
      nb: 'Ingen åpne avvik går ut over toleransen',
      nn: 'Ingen opne avvik går ut over toleransen',
      en: 'No open deviation exceeds the tolerance',
    },
    help: {
      nb: 'Et avvik som koster eller forsinker mer enn mandatet tillater, må styringsgruppen ta stilling til først.',
      nn: 'Eit avvik som kostar eller forseinkar meir enn mandatet tillèt, må styringsgruppa ta stilling til først.',
      en: 'A deviation that costs or delays more than the mandate allows must be settled by the steering group first.',
    },
  })
}

/** What earlier decisions were made to depend on has been done. */
export function conditionsMet(id: string): CriterionDefinition {
  return derived('conditionsMet', {
    id,
    responsible: ['projectManager', 'steeringLeader', 'steeringDeputyLeader'],
    waivable: true,
    text: {
      nb: 'Vilkårene fra tidligere vedtak er oppfylt',
      nn: 'Vilkåra frå tidlegare vedtak er oppfylte',
      en: 'The conditions of earlier decisions are met',
    },
    help: {
      nb: 'Hvert vilkår som styringsgruppen har satt, skal være meldt oppfylt før prosjektet går videre.',
      nn: 'Kvart vilkår som styringsgruppa har sett, skal vere meldt oppfylt før prosjektet går vidare.',
      en: 'Each condition the steering group has set is reported as met before the project moves on.',
    },
  })
}

/** Source: handbook 2.2. */
export function nextPhasePlanned(id: string): CriterionDefinition {
  return attested({
    id,
    responsible: ['projectManager'],
    waivable: false,
    text: {
      nb: 'Neste fase er planlagt i detalj',
      nn: 'Neste fase er planlagd i detalj',
      en: 'The next phase is planned in detail',
    },
    help: {
      nb: 'Planen viser oppgavene i neste fase, hvem som har ansvar for dem, fristene og hva de koster.',
      nn: 'Planen viser oppgåvene i neste fase, kven som har ansvar for dei, fristane og kva dei kostar.',
      en: 'The plan shows the tasks of the next phase, who is responsible, the deadlines and what they cost.',
    },
  })
}

/** Source: handbook 2.2. */
export function measurableGoals(id: string): CriterionDefinition {
  return attested({
    id,
    responsible: ['projectManager', 'steeringLeader'],
    waivable: false,
    text: {
      nb: 'Målene for neste fase kan måles',
      nn: 'Måla for neste fase kan målast',
      en: 'The goals of the next phase can be measured',
    },
    help: {
      nb: 'For hvert mål står det hva som skal måles, når det skal måles, og hvilket resultat som er godt nok.',
      nn: 'For kvart mål står det kva som skal målast, når det skal målast, og kva resultat som er godt nok.',
      en: 'Each goal states what will be measured, when, and which result is good enough.',
    },
  })
}
