import { fold } from '@samstyre/event-sourcing'
import { describe, expect, it } from 'vitest'
import { currentVisit, visitsOf } from '../../src/lifecycle/queries.ts'
import { initialProject } from '../../src/project/state.ts'
import { constituted, partnersAgree } from '../story/beginnings.ts'
import { decider } from '../story/deciders.ts'
import { assessed, reported } from '../story/deviations.ts'
import { atGate1, inTrial, passed, ready } from '../story/gates.ts'
import type { Story } from '../story/story.ts'
import { decided, put, voted } from '../story/voting.ts'

function line(story: Story): readonly string[] {
  return visitsOf(story.project).map(({ phase, visit }) => `${phase} ${visit}`)
}

function foldedAgain(story: Story) {
  const stored: typeof story.history = JSON.parse(JSON.stringify(story.history))
  return fold(decider, initialProject, stored)
}

describe('a service office', () => {
  it('[LIFE-1] goes from pre-project to operation, tries twice, develops, and operates again', () => {
    const conditions = [{ text: 'Find a lift.', owner: 'pia', due: '2026-02-01' }]
    const mainProject = decided(
      atGate1(),
      { kind: 'gate', gate: 'gate1', outcome: 'goWithConditions', conditions },
      'gate1',
    ).on('2026-02-01')
    const kept = mainProject
      .as('pia')
      .did('settleCondition', { condition: 'gate1.1', note: 'There is one.' })
      .as('ingrid')
    const sentBack = decided(kept, { kind: 'gate', gate: 'gate2', outcome: 'rework', reason: 'No premises.' })
    const waived = decided(sentBack, {
      kind: 'waiver',
      gate: 'gate2',
      criterion: 'g2.training',
      reason: 'All are trained.',
    })
    const trial = passed(waived, 'gate2').on('2026-05-01')

    const found = assessed(500_000, 30, reported(trial, { sorting: 'beforeOpening' }))
    const lifted = found.did('escalateDeviation', { deviation: 'leak', reason: 'It is too much for me.' })
    const again = passed(decided(lifted, { kind: 'deviation', deviation: 'leak' }), 'newTrial').on('2026-07-01')
    expect(
      again.answer('putProposal', {
        subject: { kind: 'gate', gate: 'gate3', outcome: 'go' },
        deadline: '2026-12-01T12:00:00Z',
      }),
    ).toBe('gateNotReady')
    const mended = again
      .as('rikke')
      .did('startDeviationWork', { deviation: 'leak' })
      .as('sofie')
      .did('verifyDeviation', { deviation: 'leak', passed: true, note: 'Dry.' })
      .as('rikke')
      .did('closeDeviation', { deviation: 'leak' })
    const pausedOnce = decided(decided(mended, { kind: 'pause', reason: 'Summer.' }), {
      kind: 'resume',
      reason: 'Autumn.',
    })
    const open = passed(pausedOnce, 'gate3').on('2026-09-01')
    const developing = passed(open, 'gate4').on('2027-01-10')
    const operating = passed(developing, 'gate5').on('2027-02-10')

    expect(line(operating)).toEqual([
      'forprosjekt 1',
      'hovedprosjekt 1',
      'proevedrift 1',
      'proevedrift 2',
      'drift 1',
      'videreutvikling 1',
      'drift 2',
    ])
    expect(foldedAgain(operating)).toStrictEqual(operating.state)
  })

  it('[LIFE-1] tries large changes out again', () => {
    const story = passed(passed(passed(inTrial(), 'gate3'), 'gate4'), 'largeChange')
    expect(currentVisit(story.project)).toMatchObject({ phase: 'proevedrift', visit: 2, gate: 'largeChange' })
  })
})

describe('a project under another definition', () => {
  it('[LIFE-2] goes through its own gates with the same commands, to its last phase', () => {
    const begun = constituted(partnersAgree, 'prosjektveiviseren')
    const ended = ['bp2', 'bp3', 'bp4', 'bp5'].reduce((story, gate) => passed(story, gate), begun)
    expect(line(ended)).toEqual(['konsept 1', 'planlegge 1', 'gjennomfoere 1', 'avslutte 1', 'realisere 1'])
    expect(foldedAgain(ended)).toStrictEqual(ended.state)
  })

  it('[DEC-19] votes by its own rules', () => {
    const rules = begunRules()
    const story = ready(constituted(rules, 'prosjektveiviseren'), 'bp2')
    const open = put(story, { kind: 'gate', gate: 'bp2', outcome: 'go' })
    expect(currentVisit(voted(open, 'siri').project).phase).toBe('planlegge')
    expect(currentVisit(voted(open, 'siri', 'dina').project).phase).toBe('konsept')
  })

  it('[GATE-2] knows no gate of a service office', () => {
    const story = constituted(partnersAgree, 'prosjektveiviseren')
    expect(
      story.answer('putProposal', {
        subject: { kind: 'gate', gate: 'gate1', outcome: 'go' },
        deadline: '2026-12-01T12:00:00Z',
      }),
    ).toBe('gateUnknown')
  })
})

function begunRules() {
  const [preset] = constituted(partnersAgree, 'prosjektveiviseren').project.definition.rulePresets
  if (preset === undefined) throw new Error('The definition has a preset of rules.')
  return preset.rules
}
