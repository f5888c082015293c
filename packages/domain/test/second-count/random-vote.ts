import type { Choose } from '@samstyre/event-sourcing/sample'
import type { BallotChoice } from '../../src/decisions/events.ts'
import type { DecisionRule } from '../../src/governance/decision-rule.ts'
import type { ProjectEvent } from '../../src/project/events.ts'
import type { Role } from '../../src/vocabulary.ts'
import { oneOf } from '../properties/chance.ts'
import type { PlainSeat } from './count.ts'
import { plainSeats, sittersOn } from './read.ts'

type Put = Extract<ProjectEvent, { readonly type: 'ProposalPut' }>

/** A vote with all that happened in it, in order, the roles of its members first. */
export interface RandomVote {
  readonly put: Put
  readonly rules: readonly DecisionRule[]
  readonly happened: readonly ProjectEvent[]
}

const begins = '2026-01-05'
/** The day on which it is counted. */
export const countingDay = '2026-03-02'
const halfway = '2026-02-02'
const dayBeforeHalfway = '2026-02-01'

const fractions = [
  [1, 1],
  [1, 2],
  [1, 3],
  [2, 3],
  [3, 5],
] as const

/** Any rule that can come to a result, with or without the fields that came later. */
export function randomRule(choose: Choose): DecisionRule {
  const quorum = pick(fractions, choose)
  const qualified = pick([fractions[0], fractions[3], fractions[4]], choose)
  const castingVote = choose(2) === 0
  const rule: DecisionRule = {
    voters: pick(['members', 'partners'], choose),
    quorum: { numerator: quorum[0], denominator: quorum[1] },
    majority: pick<DecisionRule['majority']>(
      [
        { kind: 'simple' },
        { kind: 'simple' },
        { kind: 'simple' },
        { kind: 'qualified', numerator: qualified[0], denominator: qualified[1] },
        { kind: 'unanimous' },
        { kind: 'all' },
      ],
      choose,
    ),
    castingVote,
    abstention: pick(['leftOut', 'leftOut', 'against', 'notAllowed'], choose),
  }
  if (choose(3) === 0) return rule
  return {
    ...rule,
    // More than all is refused.
    quorumReach: quorum[0] === quorum[1] ? 'atLeast' : pick(['atLeast', 'atLeast', 'moreThan'], choose),
    quorumBase: pick(['allSeats', 'seatsThatMayVote', 'votesCast'], choose),
    splitPartner: pick(['blank', 'against'], choose),
    inWriting: pick(['allowed', 'allowed', 'allowed', 'allAgree'], choose),
    decidedBy: pick(['vote', 'vote', 'owner'], choose),
    ...(castingVote && choose(4) > 0 ? { castingVoteOf: 'chair' } : {}),
  }
}

/** A vote of at most `most` seats in which everything can happen that happens in votes. */
export function randomVote(choose: Choose, most = 7): RandomVote {
  const rules = [randomRule(choose), ...(choose(8) === 0 ? [randomRule(choose)] : [])]
  const seats = randomSeats(choose, most)
  const mood = choose(4)
  const isRenewed = choose(6) === 0
  const turns = seats.map((seat) => turnsOf(seat, rules, { mood, isRenewed }, choose))
  const renewed: ProjectEvent = {
    type: 'BasisRenewed',
    data: { proposal: 'vote', criterion: 'c', basis, basisHash: hash, deadline },
  }
  // Within a seat the order matters; the seats take turns, and new evidence may come between the two rounds.
  const middle = isRenewed ? [renewed] : []
  const happened = [...turns.flatMap(([first]) => first), ...middle, ...turns.flatMap(([, second]) => second)]
  const put = putOf(rules, seats)
  return { put, rules, happened: [...seats.flatMap(({ roles }) => roles), put, ...happened] }
}

/** Its seats as the second count takes them on the counting day. */
export function plainSeatsOf({ put, happened }: RandomVote): readonly PlainSeat[] {
  return plainSeats(put.data, happened, sittersOn(countingDay, happened))
}

interface RandomSeat {
  readonly seat: string
  readonly partner: string
  readonly role: Role
  readonly member: string | undefined
  /** Whoever sits in it from halfway on; where nobody does, it is vacant then. */
  readonly later: string | undefined
  readonly roles: readonly ProjectEvent[]
}

function randomSeats(choose: Choose, most: number): readonly RandomSeat[] {
  const count = 1 + choose(most)
  const partners = 1 + choose(3)
  const led = choose(8) > 0 ? choose(count) : -1
  const second = choose(count)
  return Array.from({ length: count }, (_, place) => {
    const about = { seat: `seat-${place}`, partner: `partner-${choose(partners)}`, role: roleAt(place, led, second) }
    const member = choose(12) > 0 ? `member-${place}` : undefined
    const later = oneOf([undefined, `heir-${place}`, ...Array.from({ length: 8 }, () => member)], choose)
    return { ...about, member, later, roles: rolesOf(place, about, member, later) }
  })
}

type About = Pick<RandomSeat, 'seat' | 'partner' | 'role'>

function rolesOf(place: number, about: About, member: string | undefined, later: string | undefined) {
  const { seat, partner } = about
  const sat = { type: 'RoleAssigned', data: { ...about, assignment: seat, from: begins } } as const
  const earlier = { person: member ?? `founder-${place}`, ...lastDayOf(member, later) }
  const heir = later === undefined || later === member ? [] : [later]
  const events: readonly ProjectEvent[] = [
    // A role of an earlier time gives the seat its id and its rank, also where it is vacant now.
    { ...sat, data: { ...sat.data, ...earlier } },
    ...heir.map((person) => ({ ...sat, data: { ...sat.data, assignment: `${seat}-later`, person, from: halfway } })),
    {
      type: 'RoleAssigned',
      data: { assignment: `role-${place}`, role: 'deputy', person: `deputy-${place}`, partner, from: begins },
    },
  ]
  return events
}

function lastDayOf(first: string | undefined, later: string | undefined): { readonly to?: string } {
  if (first === undefined) return { to: '2026-01-04' }
  return later === first ? {} : { to: dayBeforeHalfway }
}

function roleAt(place: number, leader: number, deputyLeader: number): Role {
  if (place === leader) return 'steeringLeader'
  return place === deputyLeader ? 'steeringDeputyLeader' : 'steeringMember'
}

type Turns = readonly [first: readonly ProjectEvent[], second: readonly ProjectEvent[]]

interface Mood {
  readonly mood: number
  readonly isRenewed: boolean
}

/** In whose hands a seat is. */
type Hand = 'member' | 'deputy' | 'nobody'

/**
 * What may happen at a seat, by whose hands it is in: its member votes (v), is absent (a) or disqualified (q) so that a
 * deputy steps in, who votes (d), or is disqualified so that the seat is empty (e), or takes the seat back (t).
 */
const courses: Readonly<Record<Hand, readonly string[]>> = {
  member: [
    ...['', '', 'v', 'v', 'v', 'v', 'v', 'v', 'v', 'v', 'v', 'v', 'v', 'v', 'vv'],
    ...['a', 'ad', 'va', 'vad', 'add', 'at', 'atv', 'vat', 'vatv'],
  ].concat(['q', 'qd', 'vq', 'vqd', 'e', 've', 'aq', 'adq', 'ae']),
  deputy: ['', 'd', 'd'],
  nobody: [''],
}
const handAfter: Readonly<Record<string, Hand>> = { a: 'deputy', q: 'deputy', e: 'nobody', t: 'member' }

/** What happens at one seat, before and after halfway. */
function turnsOf(
  { seat, member, later }: RandomSeat,
  rules: readonly DecisionRule[],
  { mood, isRenewed }: Mood,
  choose: Choose,
): Turns {
  const deputy = `deputy-${seat.slice('seat-'.length)}`
  const place = { proposal: 'vote', seat }
  const eventOf = (sign: string, person: string): ProjectEvent => {
    switch (sign) {
      case 'v':
        return { type: 'BallotCast', data: { ...place, person, asDeputy: false, ...said(rules, mood, choose) } }
      case 'd':
        return { type: 'BallotCast', data: { ...place, person: deputy, asDeputy: true, ...said(rules, mood, choose) } }
      case 'a':
        return { type: 'SeatHandedOver', data: { ...place, cause: 'absent', member: person, deputy } }
      case 'q':
        return { type: 'SeatHandedOver', data: { ...place, cause: 'disqualified', member: person, deputy } }
      case 'e':
        return { type: 'SeatHandedOver', data: { ...place, cause: 'disqualified', member: person } }
      default:
        return { type: 'SeatTakenBack', data: place }
    }
  }
  const courseOf = (person: string | undefined, hand: Hand) => (person === undefined ? '' : pick(courses[hand], choose))
  const eventsOf = (course: string, person = '') => [...course].map((sign) => eventOf(sign, person))
  const first = courseOf(member, 'member')
  const hand = [...first].map((sign) => handAfter[sign]).findLast((known) => known !== undefined) ?? 'member'
  const stays = later === member || (!isRenewed && first.includes('d'))
  const second = courseOf(later, stays ? hand : 'member')
  return [eventsOf(first, member), later === member && choose(2) === 0 ? [] : eventsOf(second, later)]
}

function said(rules: readonly DecisionRule[], mood: number, choose: Choose) {
  const choices: readonly BallotChoice[] = rules.some(({ abstention }) => abstention === 'notAllowed')
    ? ['yes', 'no']
    : ['yes', 'no', 'blank']
  const choice = mood > 1 && choose(5) > 0 ? 'yes' : pick(choices, choose)
  return rules.some(({ inWriting }) => inWriting === 'allAgree') ? { choice, inWriting: choose(8) > 0 } : { choice }
}

const hash = 'ab'.repeat(32)
const deadline = '2026-04-01T12:00:00.000Z'
const basis = { definition: 'small@1', mandate: { costNok: 0, days: 0 }, criteria: [], deviations: [] }

function putOf([rule, ...alsoUnder]: readonly DecisionRule[], seats: readonly RandomSeat[]): Put {
  if (rule === undefined) throw new Error('A vote has a rule.')
  const roster = seats.flatMap(({ seat, partner, role, member }) =>
    member === undefined ? [] : [{ seat, partner, role, person: member }],
  )
  const vacant = seats.flatMap(({ seat, partner, role, member }) =>
    member === undefined ? [{ seat, partner, role }] : [],
  )
  return {
    type: 'ProposalPut',
    data: {
      proposal: 'vote',
      year: 2026,
      number: 1,
      subject: { kind: 'mandate', costNok: 1, days: 1, reason: 'So.' },
      basis,
      basisHash: hash,
      rulesVersion: 1,
      rule,
      ...(alsoUnder.length === 0 ? {} : { alsoUnder }),
      roster,
      ...(vacant.length === 0 ? {} : { vacant }),
      deadline,
    },
  }
}

function pick<Item>(items: readonly Item[], choose: Choose): Item {
  const found = oneOf(items, choose)
  if (found === undefined) throw new Error('There is nothing to choose from.')
  return found
}
