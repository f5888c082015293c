import type { ProjectEvent } from '../../src/project/events.ts'
import type { PlainSeat } from './count.ts'

type DataOf<Type extends ProjectEvent['type']> = Extract<ProjectEvent, { readonly type: Type }>['data']
type Ballot = DataOf<'BallotCast'>
type HandOver = DataOf<'SeatHandedOver'>

/** Who sits in each seat, by the seat's id; a vacant one is not named. */
export type Sitters = ReadonlyMap<string, string>

/** The seats of a vote as what happened in it left them, with who sits in them when it is counted. */
export function plainSeats(
  put: DataOf<'ProposalPut'>,
  happened: readonly ProjectEvent[],
  sitters: Sitters,
): readonly PlainSeat[] {
  const own = happened.filter(({ data }) => 'proposal' in data && data.proposal === put.proposal)
  return [...put.roster, ...(put.vacant ?? [])].map(({ seat, partner, role }) => {
    const { handOver, ballots } = readSeat(seat, own, sitters.get(seat))
    const ballot = ballots.at(-1)
    const empty = handOver?.cause === 'disqualified' && handOver.deputy === undefined
    const about = { seat, partner, role, empty }
    if (ballot === undefined) return about
    const { choice, asDeputy: byDeputy, inWriting = false } = ballot
    return { ...about, ballot: { choice, byDeputy, inWriting } }
  })
}

/** In whose hands a seat is, with the ballots that its member and its deputy have cast since they were asked. */
interface SeatRead {
  readonly handOver?: HandOver | undefined
  readonly byMember: readonly Ballot[]
  readonly byDeputy: readonly Ballot[]
}

function readSeat(seat: string, own: readonly ProjectEvent[], sitter: string | undefined) {
  let read: SeatRead = { byMember: [], byDeputy: [] }
  for (const event of own) {
    if (event.type === 'BasisRenewed' || ('seat' in event.data && event.data.seat === seat)) read = after(read, event)
  }
  const { handOver, byMember, byDeputy } = read
  // DEC-54
  const isOthers = handOver?.member !== undefined && sitter !== undefined && sitter !== handOver.member
  const stands = handOver !== undefined && !(isOthers && byDeputy.length === 0)
  return stands ? { handOver, ballots: byDeputy } : { handOver: undefined, ballots: byMember }
}

function after(read: SeatRead, event: ProjectEvent): SeatRead {
  const { handOver, byMember, byDeputy } = read
  switch (event.type) {
    // DEC-34
    case 'BasisRenewed':
      return { handOver, byMember: [], byDeputy: [] }
    case 'SeatHandedOver': {
      const { cause, member } = event.data
      // DEC-54, DEC-55. In stored votes that do not name the member, a seat that is given back has its ballot again.
      const isDropped = cause === 'disqualified' && member !== undefined
      return {
        handOver: event.data,
        byMember: isDropped ? [] : byMember,
        byDeputy: handOver?.deputy === event.data.deputy ? byDeputy : [],
      }
    }
    case 'SeatTakenBack':
      return { ...read, handOver: undefined }
    case 'BallotCast':
      return event.data.asDeputy
        ? { ...read, byDeputy: [...byDeputy, event.data] }
        : { ...read, byMember: [...byMember, event.data] }
    default:
      return read
  }
}

/** Who sits in the seats on a day, from what was said of roles. GOV-5, GOV-19. */
export function sittersOn(day: string, happened: readonly ProjectEvent[]): Sitters {
  const roles = new Map<string, DataOf<'RoleAssigned'>>()
  for (const { type, data } of happened) {
    if (type === 'RoleAssigned') roles.set(data.assignment, data)
    const ended = type === 'RoleEnded' ? roles.get(data.assignment) : undefined
    if (type === 'RoleEnded' && ended !== undefined) roles.set(data.assignment, { ...ended, to: data.lastDay })
  }
  const sitting = [...roles.values()].filter(
    ({ role, from, to }) => role.startsWith('steering') && from <= day && (to === undefined || day <= to),
  )
  return new Map(sitting.map(({ assignment, seat = assignment, person }) => [seat, person]))
}
