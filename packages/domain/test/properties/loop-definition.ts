import { attested, attestedByEachPartner, derived } from '../../src/definitions/criteria.ts'
import type { CriterionDefinition, DerivedFact, ProcessDefinition } from '../../src/definitions/definition.ts'
import { servicekontor1 } from '../../src/definitions/servicekontor/index.ts'

const text = { nb: 'Noe', nn: 'Noko', en: 'Something' }

/** A short line that goes in circles, so that random people get through many gates of every kind. */
export const loop: ProcessDefinition = {
  ...servicekontor1,
  id: 'loop',
  phases: [
    { id: 'try', name: text, trial: true },
    { id: 'run', name: text, trial: false },
  ],
  gates: [
    {
      id: 'open',
      number: 1,
      name: text,
      from: 'try',
      to: 'run',
      criteria: [
        said('open.plan', true),
        attestedByEachPartner({ id: 'open.agreement', responsible: ['partnerRepresentative'], text, help: text }),
        known('open.constituted', 'steeringGroupConstituted'),
        known('open.sorted', 'trialDeviationsSorted'),
        known('open.closed', 'trialDeviationsClosed'),
        known('open.tolerance', 'withinTolerance'),
      ],
    },
    {
      id: 'again',
      name: text,
      from: 'try',
      to: 'try',
      criteria: [said('again.why', false), known('again.tolerance', 'withinTolerance')],
    },
    {
      id: 'back',
      number: 2,
      name: text,
      from: 'run',
      to: 'try',
      criteria: [
        said('back.why', true),
        { ...known('back.conditions', 'conditionsMet'), waivable: true },
        known('back.tolerance', 'withinTolerance'),
      ],
    },
  ],
}

function said(id: string, waivable: boolean): CriterionDefinition {
  return attested({ id, responsible: ['projectManager', 'steeringLeader'], waivable, text, help: text })
}

function known(id: string, fact: DerivedFact): CriterionDefinition {
  return derived(fact, { id, responsible: ['projectManager'], waivable: false, text, help: text })
}
