import type { BallotChoice, ProposalResult } from '../../src/decisions/events.ts'
import type { DecisionRule } from '../../src/governance/decision-rule.ts'
import { choicesOf } from '../properties/chance.ts'
import { countByEngine, written } from './compare.ts'
import { type PlainBallot, type PlainSeat, plainCount } from './count.ts'
import { plainSeatsOf, randomVote } from './random-vote.ts'

const seatsAtMost = 5
const missingAtMost = 4

export interface Early {
  /** Whether the result was certain; nothing for a vote with too many ways to end. */
  readonly settled?: boolean
  readonly difference?: string
}

/**
 * Whether the engine knows of a running vote when its result is certain: compared with every way in which the seats that
 * have not voted may still vote or stay silent. DEC-49.
 */
export function earlyOn(number: number): Early {
  const vote = randomVote(choicesOf(number), seatsAtMost)
  const seats = plainSeatsOf(vote)
  if (seats.filter(isMissing).length > missingAtMost) return {}
  const results = new Set<ProposalResult>()
  for (const ending of endings(vote.rules, seats)) results.add(plainCount(vote.rules, ending).result)
  const settled = results.size === 1
  const engine = countByEngine(vote, false)
  const agrees = engine.settled ? settled && engine.result !== undefined && results.has(engine.result) : !settled
  // Under several rules the first that fails must be known, even where another would come to the same.
  const isCareful = vote.rules.length > 1 && settled && !engine.settled && !results.has('adopted')
  if (agrees || isCareful) return { settled }
  const found = `vote ${number}: it can become ${[...results].join(', ')}; the engine says ${engine.settled ? (engine.result ?? '') : 'open'}`
  return { settled, difference: `${found}\n${written(vote)}` }
}

function isMissing({ empty, ballot }: PlainSeat): boolean {
  return !empty && ballot === undefined
}

function* endings(
  rules: readonly DecisionRule[],
  [first, ...rest]: readonly PlainSeat[],
): Generator<readonly PlainSeat[]> {
  if (first === undefined) {
    yield []
    return
  }
  for (const others of endings(rules, rest)) {
    yield [first, ...others]
    if (!isMissing(first)) continue
    for (const ballot of possibleBallots(rules, first)) yield [{ ...first, ballot }, ...others]
  }
}

/** What may still come from a seat. Who casts it matters for those who may chair alone. */
function possibleBallots(rules: readonly DecisionRule[], { role }: PlainSeat): readonly PlainBallot[] {
  const choices: readonly BallotChoice[] = rules.some(({ abstention }) => abstention === 'notAllowed')
    ? ['yes', 'no']
    : ['yes', 'no', 'blank']
  const consents = rules.some(({ inWriting }) => inWriting === 'allAgree') ? [true, false] : [false]
  const casters = role === 'steeringMember' ? [false] : [false, true]
  return choices.flatMap((choice) =>
    consents.flatMap((inWriting) => casters.map((byDeputy) => ({ choice, inWriting, byDeputy }))),
  )
}
