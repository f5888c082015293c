import { describe, expect, it } from 'vitest'
import { rulesInput } from '../../src/features/voting/rules-input.ts'
import { allowsBlank, asksInWriting, isAdvice } from '../../src/features/voting/what-rules-ask.ts'

type Rule = Parameters<typeof rulesInput>[0]['gate']

const rule: Rule = {
  voters: 'members',
  quorumNumerator: 1,
  quorumDenominator: 2,
  quorumReach: 'moreThan',
  quorumBase: 'allSeats',
  majority: 'simple',
  majorityNumerator: null,
  majorityDenominator: null,
  castingVote: true,
  castingVoteOf: 'chair',
  abstention: 'leftOut',
  splitPartner: 'blank',
  inWriting: 'allowed',
  decidedBy: 'vote',
}

describe('What a ballot form asks', () => {
  it('[DEC-40] offers no blank vote where one of the rules allows none', () => {
    expect(allowsBlank({ rule, alsoUnder: [] })).toBe(true)
    expect(allowsBlank({ rule, alsoUnder: [{ ...rule, abstention: 'notAllowed' }] })).toBe(false)
  })

  it('[DEC-41] asks for consent to decide in writing where one of the rules takes it', () => {
    expect(asksInWriting({ rule, alsoUnder: [rule] })).toBe(false)
    expect(asksInWriting({ rule, alsoUnder: [{ ...rule, inWriting: 'allAgree' }] })).toBe(true)
  })

  it('[DEC-42] is advice where the owner decides', () => {
    expect(isAdvice({ rule })).toBe(false)
    expect(isAdvice({ rule: { ...rule, decidedBy: 'owner' } })).toBe(true)
  })
})

describe('[GOV-24] Rules that are proposed', () => {
  it('are sent with everything they say', () => {
    const gate: Rule = { ...rule, majority: 'qualified', majorityNumerator: 2, majorityDenominator: 3 }
    const said = {
      voters: 'members',
      quorum: { numerator: 1, denominator: 2 },
      quorumReach: 'moreThan',
      quorumBase: 'allSeats',
      castingVote: true,
      castingVoteOf: 'chair',
      abstention: 'leftOut',
      splitPartner: 'blank',
      inWriting: 'allowed',
      decidedBy: 'vote',
    }
    expect(rulesInput({ gate, ordinary: { ...rule, majority: 'all' } })).toEqual({
      gate: { ...said, majority: { qualified: { numerator: 2, denominator: 3 } } },
      ordinary: { ...said, majority: { all: {} } },
    })
  })
})
