import { play } from './play.ts'

/** In how many of a thousand sequences each of these should come, or they prove little. */
const wanted: Readonly<Record<string, number>> = {
  ProposalPut: 900,
  BallotCast: 900,
  ProposalClosed: 700,
  RoleAssigned: 300,
  RoleEnded: 300,
  ObjectionRaised: 300,
  ObjectionRuledOn: 50,
  ObjectionDecided: 80,
  SeatHandedOver: 30,
  ProposalWithdrawn: 30,
  MandateAdopted: 150,
  ProjectPaused: 100,
  ProjectResumed: 20,
  ProjectTerminated: 20,
  RulesAdopted: 30,
  SeatAdded: 40,
}
const adoptions = [
  'MandateAdopted',
  'ProjectPaused',
  'ProjectResumed',
  'ProjectTerminated',
  'RulesAdopted',
  'SeatAdded',
]

/** Everything that is wrong with so many hostile sequences, as sentences, and in how many each fact came. */
export function summaryOf(first: number, sequences: number) {
  const seen = new Map<string, number>()
  const wrongs: string[] = []
  const count = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1)
  for (let number = first; number < first + sequences && wrongs.length < 10; number += 1) {
    const { accepted, types, wrong } = play(number)
    if (wrong !== undefined) wrongs.push(wrong)
    if (accepted < 30) wrongs.push(`sequence ${number}: only ${accepted} commands were accepted`)
    for (const type of new Set(types)) count(type)
    if (types.some((type) => adoptions.includes(type))) count('adoptions')
  }
  for (const [type, least] of Object.entries({ ...wanted, adoptions: 200 })) {
    const times = seen.get(type) ?? 0
    if (times * 1000 < least * sequences) wrongs.push(`${type} in ${times} of ${sequences}, wanted ${least} of 1000`)
  }
  return { wrongs, seen }
}
