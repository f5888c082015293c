import { fold } from '@samstyre/event-sourcing'
import { describe, expect, it } from 'vitest'
import { activePartners } from '../../src/governance/queries.ts'
import { projectCommands } from '../../src/project/commands.ts'
import { initialProject, isStarted } from '../../src/project/state.ts'
import { rejections } from '../../src/rejections.ts'
import { roles } from '../../src/vocabulary.ts'
import { blank, constituted, started, withPartners } from '../story/beginnings.ts'
import { decider } from '../story/deciders.ts'
import { inOperation } from '../story/gates.ts'
import { commandInputs } from '../story/inputs.ts'

const names = Object.keys(projectCommands)
const commands = [...commandInputs]

describe('every command', () => {
  it('has an example in these tests', () => {
    expect(new Set(commands.map(([name]) => name))).toEqual(new Set(names))
  })

  it.for(commands)('[CORE-1] %s refuses unknown fields', ([name, input]) => {
    constituted()
      .when(name, { ...input, colour: 'red' })
      .thenRefused({ code: 'inputMisfit', rule: 'CORE-1', values: { path: 'colour', expected: 'unknownField' } })
  })

  it.for(commands)('[CORE-3] %s is not taken before the project has started', ([name, input]) => {
    blank().when(name, input).thenRefused({ code: 'projectUnknown', rule: 'CORE-3' })
  })

  it.for(commands)('[CORE-2] %s is not taken from somebody without a role', ([name, input]) => {
    expect(constituted().as('olav').answer(name, input)).not.toBe('accepted')
    expect(constituted().as('nobody').answer(name, input)).not.toBe('accepted')
  })

  it.for(commands)('[CORE-2] %s is not taken from an auditor', ([name, input]) => {
    expect(constituted().as('arne').answer(name, input)).not.toBe('accepted')
  })
})

describe('a project', () => {
  it('[CORE-1] refuses input that does not fit, with the place and what was expected', () => {
    started()
      .when('assignRole', { role: 'king', person: 'olav', from: '2026-01-05' })
      .thenRefused({
        code: 'inputMisfit',
        values: { path: 'role', expected: `choice:${roles.join('|')}` },
      })
  })

  it('[CORE-1] reads a field that is undefined as one that is absent', () => {
    const story = withPartners()
    story
      .when('assignRole', { role: 'staff', person: 'olav', from: '2026-01-05', partner: undefined, to: undefined }, 'a')
      .thenFacts({ type: 'RoleAssigned', data: { assignment: 'a', role: 'staff', person: 'olav', from: '2026-01-05' } })
  })

  it('[CORE-4] takes facts it does not know', () => {
    const later = JSON.parse('{"type":"ServiceMoved","data":{"service":"x"}}')
    const { state } = constituted()
    expect(decider.evolve(state, later, { actor: 'ingrid', at: '2026-01-05T12:00:00.000Z' })).toBe(state)
  })

  it('[DEF-25] whose definition is another than the one it began under can be read and takes no command', () => {
    const [first, ...rest] = constituted().history
    if (first?.event.type !== 'ProjectStarted') throw new Error('A story begins with the start of a project.')
    const { event } = first
    const other = { ...first, event: { ...event, data: { ...event.data, definitionHash: 'ab'.repeat(32) } } }
    const state = fold(decider, initialProject, [other, ...rest])
    expect(isStarted(state) && activePartners(state)).toHaveLength(3)
    const [name, input] = ['admitPartner', { organisation: 'fylket', host: false }] as const
    expect(decider.decide(state, { name, input }, constituted().context())).toMatchObject({
      rejection: { code: 'definitionAltered', rule: 'DEF-25', values: { definition: 'servicekontor@1' } },
    })
    expect(constituted().answer(name, input)).toBe('accepted')
  })

  it('[CORE-4] takes a beginning under a definition it does not know, but no commands after it', () => {
    const [first, ...rest] = started().history
    if (first?.event.type !== 'ProjectStarted') throw new Error('A story begins with the start of a project.')
    const unknown = { ...first, event: { ...first.event, data: { ...first.event.data, definitionVersion: 99 } } }
    const state = fold(decider, initialProject, [unknown, ...rest])
    expect(isStarted(state)).toBe(false)
    expect(state.lifecycle.project?.definitionVersion).toBe(99)
    const decision = decider.decide(
      state,
      { name: 'admitPartner', input: { organisation: 'nav', host: false } },
      blank().context(),
    )
    expect(decision).toMatchObject({ rejection: { code: 'projectUnknown' } })
  })

  it('[CORE-5] is the same when its facts are folded again, also after they were stored', () => {
    const story = inOperation()
    const stored: typeof story.history = JSON.parse(JSON.stringify(story.history))
    expect(fold(decider, initialProject, stored)).toStrictEqual(story.state)
  })

  it('[CORE-6] has no command that deletes', () => {
    expect(names.filter((name) => /delete|destroy|erase/i.test(name))).toEqual([])
  })
})

describe('every refusal', () => {
  it('names a rule of SPEC.md', () => {
    const rules = Object.values(rejections).map(({ rule }) => rule)
    expect(rules.filter((rule) => !/^(CORE|DEF|REG|LIFE|GOV|GATE|DEC|COND|DEV)-\d+$/.test(rule))).toEqual([])
  })
})
