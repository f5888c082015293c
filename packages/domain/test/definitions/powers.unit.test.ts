import { describe, expect, it } from 'vitest'
import { createDefinitionCatalog } from '../../src/definitions/catalog.ts'
import type { LegalReference, ProcessDefinition, RuleSet } from '../../src/definitions/definition.ts'
import { permissionsOf } from '../../src/governance/queries.ts'
import { createProjectDecider } from '../../src/project/decider.ts'
import type { Role } from '../../src/vocabulary.ts'
import { firstDay } from '../story/beginnings.ts'
import { Story } from '../story/story.ts'
import { sha256 } from './sha256.ts'
import { small, wrongWith } from './small-definition.ts'

type Permissions = ProcessDefinition['permissions']

describe('the powers a definition gives', () => {
  it("[DEF-24] leave out what came later, or say that it is nobody's", () => {
    const { 'proposals.put': dropped, ...rest } = small.permissions
    expect(wrongWith({ permissions: rest })).toEqual([])
    expect(wrongWith({ permissions: { ...rest, 'proposals.put': [] } })).toEqual([])
    expect(dropped).not.toEqual([])
  })

  it('[DEF-24] are denied where a version was published before there was such a permission', () => {
    const { 'partners.manage': _, ...permissions } = small.permissions
    const { id: definition, version: definitionVersion } = small
    const decider = createProjectDecider(createDefinitionCatalog([{ ...small, permissions }], sha256))
    const story = Story.begin(decider, 'ingrid', firstDay).did(
      'startProject',
      { name: 'Solvik', definition, definitionVersion },
      'project',
    )
    expect(permissionsOf(story.project, 'ingrid', firstDay)).not.toContain('partners.manage')
    expect(story.when('admitPartner', { organisation: 'solvik', host: true }).decision).toMatchObject({
      rejection: { code: 'notPermitted', values: { permission: 'partners.manage', roles: '' } },
    })
  })

  it('[DEF-24] know no other permissions', () => {
    const permissions = { ...small.permissions, 'votes.count': ['steeringLeader'] } satisfies Record<
      string,
      Role[] | readonly Role[]
    >
    expect(wrongWith({ permissions })).toEqual([['permissionUnknown', { permission: 'votes.count' }]])
  })

  it('[DEF-24] know no other roles', () => {
    // What is read from elsewhere may name any role, whatever the types say.
    const permissions = { ...small.permissions, 'deviations.sort': ['mayor' as Role] }
    expect(wrongWith({ permissions })).toEqual([
      ['permissionRoleUnknown', { permission: 'deviations.sort', role: 'mayor' }],
    ])
  })

  it('[DEF-17] are not for an auditor', () => {
    const permissions: Permissions = { ...small.permissions, 'deviations.comment': ['projectMember', 'auditor'] }
    expect(wrongWith({ permissions })).toEqual([['auditorPermitted', { permission: 'deviations.comment' }]])
  })

  it('[DEF-18] leave a rule of decision to choose', () => {
    expect(wrongWith({ rulePresets: [] })).toEqual([['presetsMissing', {}]])
  })

  it.for([
    [0, 1],
    [-1, 2],
    [3, 2],
    [1, 0],
    [0.5, 1],
  ] as const)('[DEF-26] have no quorum of %d/%d', ([numerator, denominator]) => {
    expect(wrongWith(deciding({ quorum: { numerator, denominator } }))).toEqual([
      ['fractionImpossible', { preset: 'boardMajority', rule: 'ordinary', fraction: `${numerator}/${denominator}` }],
    ])
  })

  it('[DEF-26] have no majority beyond the whole', () => {
    expect(wrongWith(deciding({ majority: { kind: 'qualified', numerator: 5, denominator: 4 } }))).toEqual([
      ['fractionImpossible', { preset: 'boardMajority', rule: 'ordinary', fraction: '5/4' }],
    ])
  })

  it('[DEF-26] have no quorum of more than the whole', () => {
    const whole = { numerator: 1, denominator: 1 }
    expect(wrongWith(deciding({ quorum: whole, quorumReach: 'moreThan' }))).toEqual([
      ['quorumBeyondAll', { preset: 'boardMajority', rule: 'ordinary', fraction: '1/1' }],
    ])
    expect(wrongWith(deciding({ quorum: whole, quorumReach: 'atLeast' }))).toEqual([])
  })

  it('[DEF-20] make a qualified majority more than one half', () => {
    expect(wrongWith(deciding({ majority: { kind: 'qualified', numerator: 1, denominator: 2 } }))).toEqual([
      ['majorityTooSmall', { preset: 'boardMajority', rule: 'ordinary', fraction: '1/2' }],
    ])
    expect(wrongWith(deciding({ majority: { kind: 'qualified', numerator: 51, denominator: 100 } }))).toEqual([])
  })

  it.for([
    ['act', { act: 'kommuneloven' }],
    ['sections', { sections: [] }],
    ['sections', { sections: ['§ 11-9'] }],
    ['textOf', { textOf: '2018' }],
    ['lookedUp', { lookedUp: '2018-06-21' }],
  ] as const)('[DEF-27] rest on no law whose %s nobody can look up', ([field, wrong]) => {
    const law: LegalReference = {
      act: 'LOV-2018-06-22-83',
      name: { nb: 'kommuneloven', nn: 'kommunelova', en: 'Local Government Act' },
      sections: ['11-9', '3'],
      textOf: '2018-06-22',
      inForce: true,
      lookedUp: '2025-10-27',
    }
    const following = (law: LegalReference) =>
      wrongWith({ rulePresets: small.rulePresets.map((one) => ({ ...one, law: [law] })) })
    expect(following(law)).toEqual([])
    expect(following({ ...law, ...wrong })).toEqual([['lawIncomplete', { preset: 'boardMajority', field }]])
    expect(following({ ...law, name: { ...law.name, nn: ' ' } })).toEqual([
      ['textEmpty', { place: law.act, language: 'nn' }],
    ])
  })

  it.for([-1, 0.5])('[DEF-21] have no tolerance of %d', (value) => {
    expect(wrongWith({ tolerance: { costNok: value, days: value } })).toEqual([
      ['toleranceNegative', { field: 'costNok', value }],
      ['toleranceNegative', { field: 'days', value }],
    ])
  })
})

/** The small definition's presets with another ordinary rule. */
function deciding(changed: Partial<RuleSet['ordinary']>): Partial<ProcessDefinition> {
  return {
    rulePresets: small.rulePresets.map((preset) => ({
      ...preset,
      rules: { ...preset.rules, ordinary: { ...preset.rules.ordinary, ...changed } },
    })),
  }
}
