import type { BallotChoice, Subject } from '@samstyre/domain'
import { type PersonKey, personId } from '../register/people.ts'
import type { Script } from './script.ts'

const closingTime = '15:00'

interface Proposed {
  /** Names the proposal within the project. */
  readonly key: string
  readonly subject: Subject
  readonly recommendation?: string
  /** The working day, counted from today, whose afternoon is the deadline. */
  readonly deadline: number
}

/** Puts something to the vote. Answers the id of the proposal. */
export function propose(script: Script, by: PersonKey, { key, subject, recommendation, deadline }: Proposed): string {
  const said = recommendation === undefined ? {} : { recommendation }
  const input = { subject, ...said, deadline: script.calendar.at(deadline, closingTime) }
  return script.does(by, 'putProposal', input, `proposal ${key}`)
}

/** Votes from one's own seat. */
export function vote(
  script: Script,
  proposal: string,
  person: PersonKey,
  choice: BallotChoice,
  dissent?: string,
): void {
  const said = dissent === undefined ? {} : { dissent }
  script.does(person, 'castBallot', { proposal, seat: script.seatOf(person), choice, ...said })
}

/** Votes as a deputy from the seat that was handed over. */
export function voteInstead(
  script: Script,
  proposal: string,
  { deputy, member }: { readonly deputy: PersonKey; readonly member: PersonKey },
  choice: BallotChoice,
): void {
  script.does(deputy, 'castBallot', { proposal, seat: script.seatOf(member), choice })
}

interface HandedOver {
  readonly by: PersonKey
  readonly member: PersonKey
  readonly deputy: PersonKey
  readonly cause: 'absent' | 'disqualified'
  readonly note: string
}

/** Lets a deputy step in for one decision. */
export function handOver(script: Script, proposal: string, { by, member, deputy, cause, note }: HandedOver): void {
  script.does(by, 'handOverSeat', { proposal, seat: script.seatOf(member), cause, deputy: personId(deputy), note })
}
