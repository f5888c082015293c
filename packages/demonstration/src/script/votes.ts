import type { BallotChoice, Ground, Subject } from '@samstyre/domain'
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

/** A member says that they are absent in a case, and which deputy votes instead. */
export function standAside(script: Script, proposal: string, member: PersonKey, deputy: PersonKey): void {
  const seat = script.seatOf(member)
  script.does(member, 'handOverSeat', { proposal, seat, cause: 'absent', deputy: personId(deputy) })
}

/** A member says that they are disqualified in a case, and why; the first deputy who is free steps in. */
export function recuse(script: Script, proposal: string, member: PersonKey, ground: Ground): void {
  script.does(member, 'handOverSeat', { proposal, seat: script.seatOf(member), cause: 'disqualified', ground })
}
