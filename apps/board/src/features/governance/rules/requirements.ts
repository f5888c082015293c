import type { Governed } from '../documents.ts'
import { activePartners, type Seat, steeringGroup } from '../people/arrange.ts'

/** What a steering group needs before it can constitute itself: a leader, and a member from each partner. */
export interface Requirement {
  readonly key: string
  readonly met: boolean
  /** The partner whose member it is about; undefined for the leader. */
  readonly partner: { readonly id: string; readonly name: string } | undefined
}

export function requirements(project: Governed): readonly Requirement[] {
  const group = steeringGroup(project)
  const leader = group.some(({ seats }) => seats.some(({ holder }) => holder?.role === 'steeringLeader'))
  return [
    { key: 'leader', met: leader, partner: undefined },
    ...activePartners(project).map(({ organisation }) => ({
      key: organisation.id,
      met: group.some(({ partner, seats }) => partner.organisation.id === organisation.id && seats.some(isFilled)),
      partner: organisation,
    })),
  ]
}

function isFilled({ holder }: Seat): boolean {
  return holder !== undefined
}
