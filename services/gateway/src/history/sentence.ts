import type { ProjectEvent } from '@samstyre/domain'
import type { Names } from './names.ts'
import { decisionSentence } from './sentence-decisions.ts'
import { deviationSentence } from './sentence-deviations.ts'
import { conditionSentence, gateSentence } from './sentence-gates.ts'
import { lifecycleSentence } from './sentence-lifecycle.ts'
import { objectionSentence } from './sentence-objections.ts'
import { peopleSentence } from './sentence-people.ts'
import { proposalSentence } from './sentence-proposals.ts'
import type { Told } from './told.ts'

/** A fact as a sentence in the language of the names. What people wrote themselves is not in it: it is quoted beside. */
export function sentenceOf(event: ProjectEvent, names: Names, { actor, at }: Told): string {
  switch (event.type) {
    case 'ProjectStarted':
    case 'PhaseEntered':
    case 'ProjectPaused':
    case 'ProjectResumed':
    case 'ProjectTerminated':
      return lifecycleSentence(event, names, actor)
    case 'PartnerAdmitted':
    case 'PartnerLeft':
    case 'RoleAssigned':
    case 'RoleEnded':
    case 'SeatAdded':
    case 'SeatRemoved':
    case 'SteeringGroupConstituted':
    case 'RulesAdopted':
    case 'MandateAdopted':
      return peopleSentence(event, names, actor)
    case 'EvidenceSubmitted':
    case 'CriterionAttested':
    case 'AttestationWithdrawn':
    case 'CriterionWaived':
    case 'GateSentBack':
    case 'GateHeld':
      return gateSentence(event, names, actor)
    case 'ConditionImposed':
    case 'ConditionMet':
    case 'ConditionReopened':
      return conditionSentence(event, names, actor)
    case 'ProposalPut':
      return proposalSentence(event, names, actor)
    case 'SeatHandedOver':
    case 'SeatTakenBack':
    case 'BallotCast':
    case 'BasisRenewed':
    case 'AdviceGiven':
    case 'ProposalClosed':
    case 'ProposalWithdrawn':
      return decisionSentence(event, names, { actor, at })
    case 'ObjectionRaised':
    case 'ObjectionRuledOn':
    case 'ObjectionDecided':
    case 'ProtestRecorded':
      return objectionSentence(event, names, { actor, at })
    default:
      return deviationSentence(event, names, actor)
  }
}
