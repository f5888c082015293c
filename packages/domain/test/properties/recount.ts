import type { ProjectEvent } from '../../src/project/events.ts'

type DataOf<Type extends ProjectEvent['type']> = Extract<ProjectEvent, { readonly type: Type }>['data']
type Put = DataOf<'ProposalPut'>

/**
 * Counts a vote once more from the facts alone, in the plainest way: what the product says must be what this says.
 *
 * @param facts every fact before the vote closed
 */
export function recount(put: Put, facts: readonly ProjectEvent[]): 'adopted' | 'notAdopted' | 'lapsed' {
  const votes = put.rule.voters === 'members' ? memberVotes(put, facts) : partnerVotes(put, facts)
  const count = (wanted: string) => votes.filter((vote) => vote === wanted).length
  const [yes, no, blank] = [count('yes'), count('no'), count('blank')]
  const { quorum, majority, abstention, castingVote } = put.rule
  const isQuorate = votes.length > 0 && (yes + no + blank) * quorum.denominator >= votes.length * quorum.numerator
  if (!isQuorate) return 'lapsed'
  const against = abstention === 'against' ? no + blank : no
  if (yes === 0) return 'notAdopted'
  if (majority.kind === 'unanimous') return resultIf(against === 0)
  if (majority.kind === 'qualified') {
    return resultIf(yes / (yes + against) >= majority.numerator / majority.denominator - 1e-9)
  }
  return resultIf(yes > against || (yes === against && castingVote && leaderSaid(put, facts) === 'yes'))
}

function resultIf(adopted: boolean): 'adopted' | 'notAdopted' {
  return adopted ? 'adopted' : 'notAdopted'
}

/** Who sits in a seat at the end: nobody when it was left empty. */
function holderOf(
  { proposal }: Put,
  seat: { readonly seat: string; readonly person: string },
  facts: readonly ProjectEvent[],
) {
  let holder: string | undefined = seat.person
  for (const { type, data } of facts) {
    if (type === 'SeatHandedOver' && data.proposal === proposal && data.seat === seat.seat) holder = data.deputy
    if (type === 'SeatTakenBack' && data.proposal === proposal && data.seat === seat.seat) holder = seat.person
  }
  return holder
}

/** What was said last from a seat by whoever sits in it; `absent` when nothing was. An empty seat is left out. */
function saidFrom(put: Put, seat: Put['roster'][number], facts: readonly ProjectEvent[]): readonly string[] {
  const holder = holderOf(put, seat, facts)
  if (holder === undefined) return []
  let said = 'absent'
  for (const { type, data } of facts) {
    const isTheirs = type === 'BallotCast' && data.proposal === put.proposal && data.seat === seat.seat
    if (isTheirs && data.person === holder) said = data.choice
  }
  return [said]
}

function memberVotes(put: Put, facts: readonly ProjectEvent[]): readonly string[] {
  return put.roster.flatMap((seat) => saidFrom(put, seat, facts))
}

function partnerVotes(put: Put, facts: readonly ProjectEvent[]): readonly string[] {
  const partners = [...new Set(put.roster.map(({ partner }) => partner))]
  return partners.flatMap((partner) => partnerSaid(put, partner, facts))
}

function partnerSaid(put: Put, partner: string, facts: readonly ProjectEvent[]): readonly string[] {
  const said = put.roster.filter((seat) => seat.partner === partner).flatMap((seat) => saidFrom(put, seat, facts))
  if (said.length === 0) return []
  const voted = new Set(said.filter((vote) => vote !== 'absent'))
  if (voted.size === 0) return ['absent']
  return voted.size === 1 ? [...voted] : ['blank']
}

function leaderSaid(put: Put, facts: readonly ProjectEvent[]): string | undefined {
  const leader = put.roster.find(({ role }) => role === 'steeringLeader')
  if (leader === undefined) return undefined
  const said = put.rule.voters === 'members' ? saidFrom(put, leader, facts) : partnerSaid(put, leader.partner, facts)
  return said[0]
}
