import { attested, attestedByEachPartner, derived } from '../../src/definitions/criteria.ts'
import type { CriterionDefinition, GateDefinition, ProcessDefinition } from '../../src/definitions/definition.ts'
import type { LocalText, Role } from '../../src/vocabulary.ts'

/**
 * Another way of running projects, to prove that nothing is made for service offices alone: other phases, no trial,
 * a last phase. Its decision point 1 starts the concept phase, which is what starting a project does here.
 */
export const prosjektveiviseren: ProcessDefinition = {
  id: 'prosjektveiviseren',
  version: 1,
  name: { nb: 'Prosjektveiviseren', nn: 'Prosjektvegvisaren', en: 'The project guide' },
  phases: [
    { id: 'konsept', name: { nb: 'Konseptfase', nn: 'Konseptfase', en: 'Concept' }, trial: false },
    { id: 'planlegge', name: { nb: 'Planleggingsfase', nn: 'Planleggingsfase', en: 'Planning' }, trial: false },
    {
      id: 'gjennomfoere',
      name: { nb: 'Gjennomføringsfase', nn: 'Gjennomføringsfase', en: 'Execution' },
      trial: false,
    },
    { id: 'avslutte', name: { nb: 'Avslutningsfase', nn: 'Avslutningsfase', en: 'Closing' }, trial: false },
    {
      id: 'realisere',
      name: { nb: 'Gevinstrealisering', nn: 'Gevinstrealisering', en: 'Realising the benefits' },
      trial: false,
      final: true,
    },
  ],
  gates: [conceptToPlanning(), planningToExecution(), executionToClosing(), closingToBenefits()],
  permissions: {
    'partners.manage': ['projectManager'],
    'roles.assign': ['projectManager'],
    'seats.assign': ['projectManager'],
    'steeringGroup.constitute': ['steeringLeader'],
    'proposals.put': ['projectManager', 'steeringLeader'],
    'proposals.withdraw': ['steeringLeader'],
    'proposals.close': ['steeringLeader'],
    'seats.handOver': ['steeringLeader'],
    'deviations.report': ['steeringLeader', 'steeringMember', 'projectManager', 'projectMember'],
    'deviations.assess': ['projectManager', 'projectMember'],
    'deviations.plan': ['projectManager'],
    'deviations.sort': [],
    'deviations.escalate': ['projectManager'],
    'deviations.decideWithinTolerance': ['projectManager'],
    'deviations.carryOut': ['projectMember'],
    'deviations.verify': ['projectManager', 'projectMember'],
    'deviations.close': ['projectManager'],
    'deviations.reopen': ['projectManager'],
    'deviations.comment': ['steeringLeader', 'steeringMember', 'projectManager', 'projectMember'],
    'conditions.settle': ['steeringLeader', 'projectManager'],
  },
  rulePresets: [
    {
      id: 'boardMajority',
      name: { nb: 'Flertall i prosjektstyret', nn: 'Fleirtal i prosjektstyret', en: 'Majority of the project board' },
      rules: {
        gate: {
          voters: 'members',
          quorum: { numerator: 2, denominator: 3 },
          majority: { kind: 'qualified', numerator: 2, denominator: 3 },
          castingVote: false,
          abstention: 'against',
        },
        ordinary: {
          voters: 'members',
          quorum: { numerator: 1, denominator: 2 },
          majority: { kind: 'simple' },
          castingVote: true,
          abstention: 'leftOut',
        },
      },
    },
  ],
  tolerance: { costNok: 500_000, days: 30 },
}

/** Decision point 2. */
function conceptToPlanning(): GateDefinition {
  return {
    id: 'bp2',
    number: 2,
    name: { nb: 'Start planleggingen', nn: 'Start planlegginga', en: 'Start planning' },
    from: 'konsept',
    to: 'planlegge',
    criteria: [
      derived('steeringGroupConstituted', {
        id: 'bp2.board',
        responsible: ['steeringLeader'],
        waivable: false,
        ...sameHelp({
          nb: 'Prosjektstyret er på plass',
          nn: 'Prosjektstyret er på plass',
          en: 'The project board is in place',
        }),
      }),
      confirmed('bp2.concept', ['projectManager'], {
        nb: 'Konseptet er valgt blant flere',
        nn: 'Konseptet er valt blant fleire',
        en: 'The concept was chosen among several',
      }),
      attestedByEachPartner({
        id: 'bp2.funding',
        responsible: ['partnerRepresentative', 'steeringMember'],
        ...sameHelp({
          nb: 'Partneren betaler sin del av planleggingen',
          nn: 'Partnaren betaler sin del av planlegginga',
          en: 'The partner pays its part of the planning',
        }),
      }),
      guard('bp2.tolerance'),
    ],
  }
}

/** Decision point 3. */
function planningToExecution(): GateDefinition {
  return {
    id: 'bp3',
    number: 3,
    name: { nb: 'Start gjennomføringen', nn: 'Start gjennomføringa', en: 'Start execution' },
    from: 'planlegge',
    to: 'gjennomfoere',
    criteria: [
      confirmed('bp3.plan', ['projectManager'], {
        nb: 'Styringsdokumentet er ferdig',
        nn: 'Styringsdokumentet er ferdig',
        en: 'The project plan is complete',
      }),
      confirmed('bp3.benefits', ['steeringLeader', 'projectManager'], {
        nb: 'Gevinstene har hver sin eier',
        nn: 'Gevinstane har kvar sin eigar',
        en: 'Each benefit has an owner',
      }),
      conditions('bp3.conditions'),
      guard('bp3.tolerance'),
    ],
  }
}

/** Decision point 4. */
function executionToClosing(): GateDefinition {
  return {
    id: 'bp4',
    number: 4,
    name: { nb: 'Start avslutningen', nn: 'Start avslutninga', en: 'Start closing' },
    from: 'gjennomfoere',
    to: 'avslutte',
    criteria: [
      confirmed('bp4.products', ['projectManager', 'projectMember'], {
        nb: 'Leveransene er godkjent av mottakeren',
        nn: 'Leveransane er godkjende av mottakaren',
        en: 'The receiver has accepted what was delivered',
      }),
      conditions('bp4.conditions'),
      guard('bp4.tolerance'),
    ],
  }
}

/** Decision point 5. */
function closingToBenefits(): GateDefinition {
  return {
    id: 'bp5',
    number: 5,
    name: { nb: 'Avslutt prosjektet', nn: 'Avslutt prosjektet', en: 'Close the project' },
    from: 'avslutte',
    to: 'realisere',
    criteria: [
      confirmed('bp5.report', ['projectManager'], {
        nb: 'Sluttrapporten er levert',
        nn: 'Sluttrapporten er levert',
        en: 'The final report is delivered',
      }),
      confirmed('bp5.handover', ['steeringLeader'], {
        nb: 'Linjen har tatt over ansvaret for gevinstene',
        nn: 'Linja har teke over ansvaret for gevinstane',
        en: 'The line organisation has taken over the benefits',
      }),
      conditions('bp5.conditions'),
      guard('bp5.tolerance'),
    ],
  }
}

function confirmed(id: string, responsible: readonly Role[], text: LocalText): CriterionDefinition {
  return attested({ id, responsible, waivable: true, ...sameHelp(text) })
}

function conditions(id: string): CriterionDefinition {
  const text = { nb: 'Vilkårene er oppfylt', nn: 'Vilkåra er oppfylte', en: 'The conditions are met' }
  return derived('conditionsMet', { id, responsible: ['projectManager'], waivable: true, ...sameHelp(text) })
}

function guard(id: string): CriterionDefinition {
  const text = {
    nb: 'Prosjektet er innenfor toleransen',
    nn: 'Prosjektet er innanfor toleransen',
    en: 'Within tolerance',
  }
  return derived('withinTolerance', { id, responsible: ['projectManager'], waivable: false, ...sameHelp(text) })
}

/** Here the label says it all. */
function sameHelp(text: LocalText): { readonly text: LocalText; readonly help: LocalText } {
  return { text, help: text }
}
