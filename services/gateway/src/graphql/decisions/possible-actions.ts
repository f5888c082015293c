import type { decisionQueries, ProjectRequest } from '@samstyre/domain'
import { type Asking, refusalNow } from '../asking.ts'
import type { ProjectView } from '../project/view.ts'

type Name = ProjectRequest['name']
type Proposal = decisionQueries.Proposal

interface Seat {
  readonly seat: Pick<decisionQueries.SeatStanding, 'seat'>
  readonly proposal: Pick<Proposal, 'id'>
}

/** For each command about a proposal, an input that is refused only if the viewer may not send it now. */
const samples: readonly (readonly [Name, object])[] = [
  ['closeProposal', {}],
  ['withdrawProposal', { reason: '-' }],
  ['decideAsOwner', { adopts: true, reason: '-' }],
]

/** The commands a viewer may send about a proposal as a whole now, by name. */
export function proposalActions(asking: Asking, view: ProjectView, { id: proposal, state }: Proposal): string[] {
  if (state !== 'open' && state !== 'advised') return []
  return samples.flatMap(([name, input]) => (may(asking, view, name, { proposal, ...input }) ? [name] : []))
}

/** The commands a viewer may send about a seat of a vote now, by name. */
export function seatActions(asking: Asking, view: ProjectView, { seat: { seat }, proposal }: Seat): string[] {
  const about = { proposal: proposal.id, seat }
  const samples: readonly (readonly [Name, object])[] = [
    ['handOverSeat', { ...about, cause: 'disqualified' }],
    ['takeBackSeat', about],
    ['recordProtest', about],
  ]
  return samples.flatMap(([name, input]) => (may(asking, view, name, input) ? [name] : []))
}

/** The causes for which a viewer may raise an objection about a seat now. */
export function causesToObject(
  asking: Asking,
  view: ProjectView,
  { seat: { seat }, proposal }: Seat,
): ('absent' | 'disqualified')[] {
  const causes = ['absent', 'disqualified'] as const
  return causes.filter((cause) => may(asking, view, 'raiseObjection', { proposal: proposal.id, seat, cause }))
}

function may(asking: Asking, view: ProjectView, name: Name, input: object): boolean {
  return refusalNow(asking, view, { name, input }) === undefined
}
