import { tabulate } from '@samstyre/event-sourcing'
import { createMachine, transition } from 'xstate'
import { deviationEvents } from './events.ts'

export const deviationStates = [
  'reported',
  'assessed',
  'escalated',
  'approved',
  'carryingOut',
  'verified',
  'closed',
  'rejected',
] as const
export type DeviationState = (typeof deviationStates)[number]
export type DeviationFact = keyof typeof deviationEvents

/** What may be said about a deviation in every state without moving it. */
const remark = (state: DeviationState) => ({ DeviationCommented: { target: state } })
/** Who does what by when may change as long as the deviation is open. */
const plan = (state: DeviationState) => ({
  ...remark(state),
  DeviationPlanned: { target: state },
  DeviationSorted: { target: state },
})

/** The flow of a deviation; its events are the facts of the module. Source: handbook 2.2. */
export const deviationMachine = createMachine({
  id: 'deviation',
  initial: 'reported',
  states: {
    reported: {
      on: {
        ...plan('reported'),
        DeviationPartnerInvolved: { target: 'reported' },
        DeviationAssessed: { target: 'reported' },
        DeviationAssessmentCompleted: { target: 'assessed' },
      },
    },
    assessed: {
      on: {
        ...plan('assessed'),
        DeviationPartnerInvolved: { target: 'reported' },
        DeviationAssessed: { target: 'assessed' },
        DeviationAssessmentCompleted: { target: 'assessed' },
        DeviationApproved: { target: 'approved' },
        DeviationRejected: { target: 'rejected' },
        DeviationEscalated: { target: 'escalated' },
      },
    },
    escalated: {
      on: {
        ...plan('escalated'),
        DeviationApproved: { target: 'approved' },
        DeviationRejected: { target: 'rejected' },
      },
    },
    approved: { on: { ...plan('approved'), DeviationWorkStarted: { target: 'carryingOut' } } },
    carryingOut: {
      on: {
        ...plan('carryingOut'),
        DeviationVerified: { target: 'verified' },
        DeviationVerificationFailed: { target: 'carryingOut' },
      },
    },
    verified: {
      on: {
        ...plan('verified'),
        DeviationClosed: { target: 'closed' },
        DeviationReopened: { target: 'reported' },
      },
    },
    closed: { on: { ...remark('closed'), DeviationReopened: { target: 'reported' } } },
    rejected: { on: { ...remark('rejected'), DeviationReopened: { target: 'reported' } } },
  },
})

/** The machine compiled: what `decide` asks and `evolve` steps. */
export const deviationTable = tabulate<DeviationState, DeviationFact>(
  deviationStates,
  Object.keys(deviationEvents) as DeviationFact[], // Object.keys forgets that these are the keys.
  (state, type) => {
    const snapshot = deviationMachine.resolveState({ value: state, context: {} })
    if (!snapshot.can({ type })) return undefined
    const [next] = transition(deviationMachine, snapshot, { type })
    return deviationStates.find((known) => next.value === known)
  },
)
