import { describe, expect, it } from 'vitest'
import { createDefinitionCatalog } from '../../src/definitions/catalog.ts'
import type { CriterionDefinition, DerivedFact } from '../../src/definitions/definition.ts'
import { publishedDefinitions } from '../../src/definitions/published.ts'
import { servicekontor1 } from '../../src/definitions/servicekontor/index.ts'
import { servicekontor2, waivableFrom2 } from '../../src/definitions/servicekontor/version-2.ts'
import { validateDefinition } from '../../src/definitions/validate.ts'
import { completedSet } from '../../src/governance/decision-rule.ts'
import { visitsOf } from '../../src/lifecycle/queries.ts'
import { constituted, nextYear, partnersAgree } from '../story/beginnings.ts'
import { passed, statuses } from '../story/gates.ts'
import type { Story } from '../story/story.ts'
import { decided } from '../story/voting.ts'
import { prosjektveiviseren } from './prosjektveiviseren.ts'
import { sha256 } from './sha256.ts'

/** What a rule of decision can leave unsaid. A casting vote's owner is said where there is one. */
const said = ['quorumReach', 'quorumBase', 'splitPartner', 'inWriting', 'decidedBy']
const criteria = servicekontor1.gates.flatMap((gate) => gate.criteria)

describe('servicekontor@1', () => {
  it('keeps every rule, and so does a definition made for other projects', () => {
    expect(validateDefinition(servicekontor1)).toEqual([])
    expect(validateDefinition(prosjektveiviseren)).toEqual([])
  })

  it('[DEF-23] is what it was when it was published', () => {
    const catalog = createDefinitionCatalog([servicekontor1], sha256)
    // Never change this value: what differs is a new version.
    expect(catalog.hashOf(servicekontor1)).toBe('dbebd400923a17ddec0149ee60e06024c1890677dc840b0deb931fb73b4408b8')
  })

  it('follows the line from the pre-project to operation, with loops for trial and development', () => {
    expect(servicekontor1.gates.map(({ id, number, from, to }) => [number ?? '-', id, from, to].join(' '))).toEqual([
      '1 gate1 forprosjekt hovedprosjekt',
      '2 gate2 hovedprosjekt proevedrift',
      '- newTrial proevedrift proevedrift',
      '3 gate3 proevedrift drift',
      '4 gate4 drift videreutvikling',
      '5 gate5 videreutvikling drift',
      '- largeChange videreutvikling proevedrift',
    ])
  })

  it('asks every partner for anchoring and for each agreement', () => {
    expect(criteria.filter(isPerPartner).map(({ id }) => id)).toEqual([
      'g1.anchoring',
      'g1.letterOfIntent',
      'g2.agreements',
      'g3.cooperationAgreement',
      'g3.operatingAgreement',
    ])
  })

  it('lets no partner be bypassed: what each must confirm can never be waived', () => {
    expect(criteria.filter((criterion) => isPerPartner(criterion) && criterion.waivable)).toEqual([])
  })

  it.for([
    ['steeringGroupConstituted', ['gate1']],
    ['employeeRepresentativeAppointed', ['gate1']],
    ['serviceLeaderAppointed', ['gate2']],
    ['trialDeviationsSorted', ['newTrial', 'gate3']],
    ['trialDeviationsClosed', ['gate3']],
    ['conditionsMet', ['gate2', 'newTrial', 'gate3', 'gate4', 'gate5', 'largeChange']],
    ['withinTolerance', ['gate1', 'gate2', 'newTrial', 'gate3', 'gate4', 'gate5', 'largeChange']],
  ] as const)('knows by itself whether %s, at the gates %s', ([fact, gates]) => {
    const asking = servicekontor1.gates.filter((gate) => gate.criteria.some((criterion) => restsOn(criterion, fact)))
    expect(asking.map(({ id }) => id)).toEqual(gates)
  })

  it('says something of its own in Norwegian and in English', () => {
    const sentences = criteria.map(({ help }) => help)
    expect(sentences.filter(({ nb, en }) => nb === en)).toEqual([])
    expect(sentences.flatMap(({ nb, nn, en }) => [nb, nn, en]).filter((text) => !text.endsWith('.'))).toEqual([])
  })
})

describe('servicekontor@2', () => {
  it('[DEF-23] is what it was when it was published', () => {
    const catalog = createDefinitionCatalog(publishedDefinitions, sha256)
    // Never change this value once version 2 is released: what differs is a new version.
    expect(catalog.hashOf(servicekontor2)).toBe('76e9274c740652e0cebd403b1289b1f53c4d707dcfbee16f6c677de5550d9276')
    expect(catalog.newest('servicekontor')).toBe(servicekontor2)
  })

  it('keeps every rule of definitions', () => {
    expect(validateDefinition(servicekontor2)).toEqual([])
  })

  it('[GOV-24] says everything in its rules, so that what is adopted is what was read', () => {
    expect(servicekontor2.rulePresets.map(({ rules }) => completedSet(rules))).toEqual(
      servicekontor2.rulePresets.map(({ rules }) => rules),
    )
    for (const { rules } of servicekontor2.rulePresets) {
      for (const rule of [rules.gate, rules.ordinary]) expect(Object.keys(rule)).toEqual(expect.arrayContaining(said))
    }
  })

  it('[DEF-27] names the law where a preset follows one', () => {
    expect(
      servicekontor2.rulePresets.map(({ id, law = [] }) => [id, ...law.map(({ act, inForce }) => `${act} ${inForce}`)]),
    ).toEqual([
      ['everyPartnerAgrees'],
      ['simpleMajorityCastingVote'],
      ['twoThirds'],
      ['ownerAfterAdvice'],
      ['municipalBody', 'LOV-2018-06-22-83 true'],
      ['stateBoard', 'LOV-2025-06-20-81 false'],
    ])
  })

  it('has a project owner who may ask for advice, and leaves the rest of what people may as it was', () => {
    const granted = Object.entries(servicekontor2.permissions).filter(([, roles]) => roles.includes('projectOwner'))
    expect(granted.map(([permission]) => permission)).toEqual([
      'proposals.put',
      'deviations.report',
      'deviations.comment',
    ])
    const others = Object.entries(servicekontor2.permissions).map(([permission, roles]) => [
      permission,
      roles.filter((role) => role !== 'projectOwner'),
    ])
    expect(Object.fromEntries(others)).toEqual(servicekontor1.permissions)
  })

  it('differs from the version before in what may be waived, and in no criterion otherwise', () => {
    const now = servicekontor2.gates.flatMap((gate) => gate.criteria)
    const widened = now.filter((criterion, place) => criterion.waivable !== criteria[place]?.waivable)
    expect(widened.map(({ id }) => id)).toEqual(waivableFrom2)
    expect(now.map((criterion, place) => ({ ...criterion, waivable: criteria[place]?.waivable }))).toEqual(criteria)
  })

  it('[DEC-8] lets a project do without a letter of intent, for every partner at once, by a decision with a reason', () => {
    const letters = (story: Story) =>
      Object.entries(statuses(story, 'gate1')).filter(([key]) => key.startsWith('g1.letterOfIntent'))
    const subject = { kind: 'waiver', gate: 'gate1', criterion: 'g1.letterOfIntent', reason: 'We sign the final one.' }
    const waived = decided(constituted(partnersAgree, 'servicekontor', 2), subject)
    expect(letters(waived).map(([, status]) => status)).toEqual(['waived', 'waived', 'waived'])
    expect(constituted().answer('putProposal', { subject, deadline: nextYear })).toBe('criterionNotWaivable')
    expect(visitsOf(passed(waived, 'gate1').project).map(({ phase }) => phase)).toEqual([
      'forprosjekt',
      'hovedprosjekt',
    ])
  })
})

function isPerPartner({ kind }: CriterionDefinition): boolean {
  return kind.kind === 'attested' && kind.perPartner
}

function restsOn({ kind }: CriterionDefinition, fact: DerivedFact): boolean {
  return kind.kind === 'derived' && kind.fact === fact
}
