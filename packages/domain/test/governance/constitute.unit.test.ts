import { describe, expect, it } from 'vitest'
import type { RuleSet } from '../../src/definitions/definition.ts'
import { servicekontor2 } from '../../src/definitions/servicekontor/version-2.ts'
import { adoptedMandate, adoptedPreset, adoptedRules, isConstituted } from '../../src/governance/queries.ts'
import { constituted, partnersAgree, role, withPartners, withPeople } from '../story/beginnings.ts'
import { decided } from '../story/voting.ts'

const rules = (changes: Partial<RuleSet['gate']> = {}) => ({
  rules: { gate: partnersAgree.gate, ordinary: { ...partnersAgree.ordinary, ...changes } },
  costNok: 100_000,
  days: 10,
})

describe('constituting the steering group', () => {
  it('[GOV-10] takes a leader, a member from every partner, and rules', () => {
    withPeople()
      .as('leif')
      .when('constituteSteeringGroup', rules())
      .thenFacts(
        { type: 'SteeringGroupConstituted', data: {} },
        { type: 'RulesAdopted', data: { version: 1, rules: rules().rules, preset: 'everyPartnerAgrees' } },
        { type: 'MandateAdopted', data: { version: 1, costNok: 100_000, days: 10 } },
      )
    expect(isConstituted(withPeople().project)).toBe(false)
    expect(isConstituted(constituted().project)).toBe(true)
  })

  it('[GOV-10] refuses without a leader, or with one whose time has not come', () => {
    const story = withPartners().did('assignRole', role('steeringMember', 'siri', 'skatt'))
    story.when('constituteSteeringGroup', rules()).thenRefused({ code: 'leaderMissing' })
    const ahead = story.did('assignRole', role('steeringLeader', 'leif', 'solvik', '2026-02-01'))
    expect(ahead.answer('constituteSteeringGroup', rules())).toBe('leaderMissing')
    expect(ahead.on('2026-02-01').answer('constituteSteeringGroup', rules())).toBe('partnerWithoutSeat')
  })

  it('[GOV-10] refuses as long as a partner has no member', () => {
    const story = withPeople().did('endRole', { assignment: 'seat-siri', lastDay: '2026-01-04' })
    story.when('constituteSteeringGroup', rules()).thenRefused({
      code: 'partnerWithoutSeat',
      values: { partner: 'Skatteetaten' },
    })
    const gone = story.did('removePartner', { partner: 'skatt', reason: 'It has other plans.' })
    expect(gone.answer('constituteSteeringGroup', rules())).toBe('accepted')
  })

  it('[GOV-11] happens once', () => {
    constituted().as('leif').when('constituteSteeringGroup', rules()).thenRefused({ code: 'alreadyConstituted' })
  })

  it.for<Partial<RuleSet['gate']>>([
    { quorum: { numerator: 4, denominator: 3 } },
    { quorum: { numerator: 1, denominator: 1 }, quorumReach: 'moreThan', quorumBase: 'votesCast' },
    { majority: { kind: 'qualified', numerator: 1, denominator: 2 } },
    { majority: { kind: 'qualified', numerator: 5, denominator: 4 } },
  ])('[GOV-25] refuses a rule that cannot come to a result: %o', (impossible) => {
    const { rules: both } = rules(impossible)
    withPeople().when('constituteSteeringGroup', rules(impossible)).thenRefused({ code: 'ruleImpossible' })
    const swapped = { gate: both.ordinary, ordinary: both.gate }
    expect(withPeople().answer('constituteSteeringGroup', { ...rules(), rules: swapped })).toBe('ruleImpossible')
  })

  it.for<Partial<RuleSet['gate']>>([
    { quorum: { numerator: 3, denominator: 3 } },
    { quorum: { numerator: 2, denominator: 3 }, quorumReach: 'moreThan', quorumBase: 'votesCast' },
    { majority: { kind: 'qualified', numerator: 51, denominator: 100 } },
    { majority: { kind: 'qualified', numerator: 3, denominator: 3 } },
    { majority: { kind: 'unanimous' } },
  ])('[GOV-25] takes a rule that can: %o', (possible) => {
    expect(withPeople().answer('constituteSteeringGroup', rules(possible))).toBe('accepted')
  })

  it('[CORE-2] takes a role that carries the permission', () => {
    expect(withPeople().as('siri').answer('constituteSteeringGroup', rules())).toBe('notPermitted')
  })
})

describe('rules and mandate', () => {
  it('[GOV-16] are numbered, and the newest are in force', () => {
    const after = decided(constituted(), { kind: 'mandate', costNok: 5, days: 6, reason: 'Less money.' })
    expect(adoptedMandate(after.project)).toEqual({ version: 2, costNok: 5, days: 6 })
    const third = decided(after, { kind: 'mandate', costNok: 7, days: 8, reason: 'More money.' }, 'more')
    expect(third.facts('MandateAdopted').at(-1)).toEqual({ version: 3, costNok: 7, days: 8, proposal: 'more' })
    const changed = rules({ abstention: 'against' }).rules
    const ruled = decided(third, { kind: 'rules', rules: changed, reason: 'Clearer.' }, 'clearer')
    expect(adoptedRules(ruled.project)?.version).toBe(2)
    expect(ruled.facts('RulesAdopted').at(-1)).toEqual({ version: 2, rules: changed, proposal: 'clearer' })
  })

  it.for(servicekontor2.rulePresets)(
    '[GOV-26] have the name of the preset that they are: $id',
    ({ id, rules: preset }) => {
      const story = withPeople('servicekontor', 2).did('assignRole', role('projectOwner', 'mona'))
      const named = story.as('leif').did('constituteSteeringGroup', { ...rules(), rules: preset })
      expect(named.facts('RulesAdopted')).toEqual([{ version: 1, rules: preset, preset: id }])
      expect(adoptedPreset(named.project)?.id).toBe(id)
    },
  )

  it('[GOV-26] have it from what they say, not from what they left unsaid or who offers them', () => {
    const [first, second] = servicekontor2.rulePresets
    if (first === undefined || second === undefined) throw new Error('There are presets.')
    const { quorumReach, decidedBy, ...shorter } = first.rules.gate
    const said = [quorumReach, decidedBy]
    const constitute = (wanted: RuleSet, version = 2) =>
      withPeople('servicekontor', version)
        .as('leif')
        .did('constituteSteeringGroup', { ...rules(), rules: wanted })
    const presetOf = (wanted: RuleSet, version?: number) => constitute(wanted, version).facts('RulesAdopted')[0]?.preset
    expect(said).toEqual(['atLeast', 'vote'])
    expect(presetOf({ ...first.rules, gate: shorter })).toBe(first.id)
    expect(presetOf({ ...first.rules, gate: second.rules.gate })).toBeUndefined()
    expect(presetOf({ ...first.rules, ordinary: second.rules.ordinary })).toBeUndefined()
    expect(presetOf(first.rules, 1)).toBeUndefined()
    expect(adoptedPreset(constitute(first.rules, 1).project)).toBeUndefined()
  })

  it('[GOV-26] get and lose it by decision', () => {
    const named = servicekontor2.rulePresets.find(({ id }) => id === 'twoThirds')
    const first = decided(
      constituted(rules().rules, 'servicekontor', 2),
      { kind: 'rules', rules: named?.rules, reason: 'As others do.' },
      'first',
    )
    expect(first.facts('RulesAdopted').at(-1)).toMatchObject({ version: 2, preset: 'twoThirds', proposal: 'first' })
    expect(adoptedPreset(first.project)).toBe(named)
    const own = decided(first, { kind: 'rules', rules: rules().rules, reason: 'As we like it.' }, 'own')
    expect(own.facts('RulesAdopted').at(-1)).not.toHaveProperty('preset')
    expect(adoptedPreset(own.project)).toBeUndefined()
  })

  it('[GOV-11] change by decision only', () => {
    const after = decided(constituted(), { kind: 'rules', rules: rules().rules, reason: 'Clearer.' })
    expect(after.answer('constituteSteeringGroup', rules())).toBe('alreadyConstituted')
    expect(after.facts('RulesAdopted')).toHaveLength(2)
  })
})
