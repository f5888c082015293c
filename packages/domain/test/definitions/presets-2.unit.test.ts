import { describe, expect, it } from 'vitest'
import { validityOf } from '../../src/decisions/validity.ts'
import type { RuleSet } from '../../src/definitions/definition.ts'
import { servicekontor2 } from '../../src/definitions/servicekontor/version-2.ts'
import { seats } from '../story/ballots.ts'

/** What a vote comes to at its deadline under one rule of a preset of version 2. */
function resultOf(preset: string, ballots: string, rule: keyof RuleSet = 'gate'): string | undefined {
  const found = servicekontor2.rulePresets.find(({ id }) => id === preset)
  if (found === undefined) throw new Error(`There is no preset ${preset}.`)
  return validityOf(found.rules[rule], seats(ballots), true).result
}

describe('the rules to choose from in version 2', () => {
  it.for([
    ['A:+ b:+ c:+', 'adopted'],
    ['A:+ b:- b:- b:+ c:+', 'notAdopted'],
    ['A:+ b:o c:+', 'notAdopted'],
    ['A:+ b:. c:+', 'lapsed'],
    ['A:+ b:x c:+', 'adopted'],
  ] as const)('[DEC-37] every partner agrees: %s is %s', ([ballots, result]) => {
    expect(resultOf('everyPartnerAgrees', ballots)).toBe(result)
  })

  it.for([
    ['A:+ b:+ c:-', 'adopted'],
    ['A:+ b:- b:+', 'notAdopted'],
    ['A:+ b:. c:.', 'lapsed'],
  ] as const)('[DEC-38] other proposals then take more partners for than against: %s is %s', ([ballots, result]) => {
    expect(resultOf('everyPartnerAgrees', ballots, 'ordinary')).toBe(result)
  })

  it.for([
    ['A:+ b:-', 'adopted'],
    ['A:- b:+', 'notAdopted'],
    ['A:. a:+ b:-', 'notAdopted'],
    ['A:+ b:. c:x', 'lapsed'],
  ] as const)('[DEC-36] whoever chairs settles a tie by the own ballot: %s is %s', ([ballots, result]) => {
    expect(resultOf('simpleMajorityCastingVote', ballots)).toBe(result)
  })

  it.for([
    ['A:+ b:+ c:-', 'adopted'],
    ['A:+ b:+ c:- d:o', 'notAdopted'],
    ['A:+ b:- b:+ c:+', 'adopted'],
    ['A:+ b:. c:.', 'lapsed'],
  ] as const)('[DEC-19] two thirds of the partners: %s is %s', ([ballots, result]) => {
    expect(resultOf('twoThirds', ballots)).toBe(result)
  })

  it('[DEC-42] the owner decides after a vote that is advice, on everything', () => {
    const owned = servicekontor2.rulePresets.filter(({ rules }) =>
      [rules.gate, rules.ordinary].some(({ decidedBy }) => decidedBy === 'owner'),
    )
    expect(owned.map(({ id, rules }) => [id, rules.gate.decidedBy, rules.ordinary.decidedBy])).toEqual([
      ['ownerAfterAdvice', 'owner', 'owner'],
    ])
  })

  it('[DEC-39] [DEC-40] municipal bodies need half of all seats, boards of the state more, and neither has blank votes', () => {
    const rulesOf = (preset: string) => servicekontor2.rulePresets.find(({ id }) => id === preset)?.rules.gate
    expect(resultOf('stateBoard', 'A:+ b:+ c:. d:.')).toBe('lapsed')
    expect(resultOf('stateBoard', 'A:+ b:+ c:- d:.')).toBe('adopted')
    expect(resultOf('stateBoard', 'A:+ b:x c:x')).toBe('lapsed')
    expect(resultOf('stateBoard', 'A:+ b:-')).toBe('adopted')
    expect(rulesOf('municipalBody')).toEqual({
      ...rulesOf('stateBoard'),
      quorumReach: 'atLeast',
      inWriting: 'allAgree',
    })
    expect(rulesOf('stateBoard')?.abstention).toBe('notAllowed')
  })

  it('[DEC-41] a municipal body decides in writing only if all agree to it and to that', () => {
    const { rules } = servicekontor2.rulePresets.find(({ id }) => id === 'municipalBody') ?? {}
    if (rules === undefined) throw new Error('There is no preset municipalBody.')
    const consenting = seats('A:+ b:+ c:+').map((seat) =>
      seat.ballot === undefined ? seat : { ...seat, ballot: { ...seat.ballot, inWriting: true } },
    )
    expect(validityOf(rules.gate, consenting, true).result).toBe('adopted')
    expect(resultOf('municipalBody', 'A:+ b:+ c:+')).toBe('lapsed')
  })
})
