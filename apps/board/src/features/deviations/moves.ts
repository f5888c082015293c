import type { Deviation } from './documents.ts'
import { openVoteOn, type ProjectContext } from './project-context.ts'
import type { DeviationState } from './search.ts'

/** What somebody can do with a deviation, apart from commenting it; the names are those of the commands. */
export const actions = [
  'assessDeviation',
  'approveDeviation',
  'rejectDeviation',
  'escalateDeviation',
  'putToVote',
  'startDeviationWork',
  'verifyDeviation',
  'closeDeviation',
  'reopenDeviation',
  'planDeviation',
  'involvePartner',
  'sortDeviation',
] as const
export type Action = (typeof actions)[number]

/** Which action leads from a state to another one. Everything that is not here is a step that skips another. */
const ways: Readonly<Record<DeviationState, Readonly<Partial<Record<DeviationState, Action>>>>> = {
  reported: { assessed: 'assessDeviation' },
  assessed: {
    approved: 'approveDeviation',
    rejected: 'rejectDeviation',
    escalated: 'escalateDeviation',
    reported: 'involvePartner',
  },
  escalated: { approved: 'putToVote', rejected: 'putToVote' },
  approved: { carryingOut: 'startDeviationWork' },
  carryingOut: { verified: 'verifyDeviation' },
  verified: { closed: 'closeDeviation', reported: 'reopenDeviation' },
  closed: { reported: 'reopenDeviation' },
  rejected: { reported: 'reopenDeviation' },
}

/** What the reader may do now: what the API answers, and a vote where the steering group decides. */
export function offeredActions(context: ProjectContext, deviation: Deviation): readonly Action[] {
  if (context.readOnly) return []
  const votable = deviation.state === 'escalated' && context.mayPut && openVoteOn(context, deviation.id) === undefined
  return actions.filter((action) => (action === 'putToVote' ? votable : deviation.actions.includes(action)))
}

export type Move =
  | { readonly kind: 'action'; readonly action: Action }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** Why a deviation does not move somewhere, with the rule that says so. */
export interface Refusal {
  readonly why:
    | 'notAssessed'
    | 'noWay'
    | 'overTolerance'
    | 'steeringGroup'
    | 'voting'
    | 'notAffected'
    | 'ownWork'
    | 'notPermitted'
  readonly rule: string
}

/** What moving a deviation to a state takes, or why it cannot be done. */
export function moveTo(context: ProjectContext, deviation: Deviation, target: DeviationState): Move {
  const action = ways[deviation.state][target]
  if (action === undefined)
    return refused(deviation.state === 'reported' && isDecision(target) ? 'notAssessed' : 'noWay')
  if (offeredActions(context, deviation).includes(action)) return { kind: 'action', action }
  return refused(whyNot(context, deviation, action))
}

/** Where a deviation can go from the state it is in. */
export function nextStates(state: DeviationState): readonly DeviationState[] {
  return Object.keys(ways[state]) as DeviationState[] // Object.keys forgets that these are the keys.
}

/** Why the project manager cannot approve a deviation that is waiting for a decision; undefined when there is no reason. */
export function whyNotApproved(context: ProjectContext, deviation: Deviation): Refusal | undefined {
  const { state, overTolerance } = deviation
  if (state === 'reported') return { why: 'notAssessed', rule: rules.notAssessed }
  if (state === 'assessed' && overTolerance) return { why: 'overTolerance', rule: rules.overTolerance }
  if (state === 'escalated') {
    const why = openVoteOn(context, deviation.id) === undefined ? 'steeringGroup' : 'voting'
    return { why, rule: rules[why] }
  }
  return undefined
}

const rules: Readonly<Record<Refusal['why'], string>> = {
  notAssessed: 'DEV-7',
  noWay: 'DEV-4',
  overTolerance: 'DEV-8',
  steeringGroup: 'DEV-9',
  voting: 'DEV-9',
  notAffected: 'DEV-6',
  ownWork: 'DEV-11',
  notPermitted: 'CORE-2',
}

function refused(why: Refusal['why']): Move {
  return { kind: 'refused', refusal: { why, rule: rules[why] } }
}

function whyNot(context: ProjectContext, deviation: Deviation, action: Action): Refusal['why'] {
  switch (action) {
    case 'approveDeviation':
    case 'rejectDeviation':
      return deviation.overTolerance ? 'overTolerance' : 'notPermitted'
    case 'assessDeviation':
      return 'notAffected'
    case 'verifyDeviation':
      return 'ownWork'
    case 'putToVote':
      return openVoteOn(context, deviation.id) === undefined ? 'steeringGroup' : 'voting'
    default:
      return 'notPermitted'
  }
}

function isDecision(state: DeviationState): boolean {
  return state === 'approved' || state === 'rejected' || state === 'escalated'
}
