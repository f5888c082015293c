import { describe, expect, it } from 'vitest'
import { compareProjects } from '../../src/project/compare.ts'
import { constituted, partnersAgree, started } from '../story/beginnings.ts'
import { approved, reported } from '../story/deviations.ts'
import { atGate1, inMainProject, note } from '../story/gates.ts'
import type { Story } from '../story/story.ts'
import { decided, put } from '../story/voting.ts'

/** What differs, as `area item field: before -> after`. */
function differences(from: Story, to: Story): readonly string[] {
  const at = (story: Story) => ({ project: story.project, day: story.today })
  return compareProjects(at(from), at(to)).map(
    ({ area, item, field, before, after }) =>
      `${area} ${item} ${field}: ${before?.value ?? ''} -> ${after?.value ?? ''}`,
  )
}

describe('what differs between two moments', () => {
  it('[CORE-5] is nothing for one and the same', () => {
    expect(differences(constituted(), constituted())).toEqual([])
  })

  it('[CORE-6] shows what came, what went and what changed', () => {
    const goals = { gate: 'gate1', criterion: 'g1.goals', evidence: note }
    expect(differences(constituted(), constituted().did('attestCriterion', goals))).toEqual([
      'gates gate1/g1.goals criterion: missing -> met',
    ])
    expect(differences(started(), started().did('admitPartner', { organisation: 'nav', host: true }))).toEqual([
      'partners nav partner:  -> nav',
      'gates gate1/g1.anchoring:nav criterionOfPartner:  -> missing',
      'gates gate1/g1.letterOfIntent:nav criterionOfPartner:  -> missing',
      'gates gate2/g2.agreements:nav criterionOfPartner:  -> missing',
      'gates gate3/g3.cooperationAgreement:nav criterionOfPartner:  -> missing',
      'gates gate3/g3.operatingAgreement:nav criterionOfPartner:  -> missing',
    ])
    const ended = constituted().did('endRole', { assignment: 'role-pia', lastDay: '2026-01-04' })
    expect(differences(constituted(), ended)).toEqual(['people role-pia projectMember: projectMember -> '])
    expect(differences(constituted(), put(constituted(), { kind: 'pause', reason: 'No.' }, 'p'))).toEqual([
      'decisions p state:  -> open',
    ])
  })

  it('[LIFE-1] shows the way along the line, in the order of the areas', () => {
    const conditions = [{ text: 'Find a lift.', owner: 'pia', due: '2026-05-01' }]
    const after = decided(atGate1(), { kind: 'gate', gate: 'gate1', outcome: 'goWithConditions', conditions }, 'p')
    const [first, ...rest] = differences(atGate1(), after)
    expect(first).toBe('project project phase: forprosjekt -> hovedprosjekt')
    expect(rest.slice(0, -2).every((line) => /^gates .*onditions criterion: met -> missing$/.test(line))).toBe(true)
    expect(rest.slice(-2)).toEqual(['decisions p state:  -> adopted', 'conditions p.1 state:  -> open'])
    expect(differences(atGate1(), decided(atGate1(), { kind: 'pause', reason: 'No.' }, 'p'))[0]).toBe(
      'project project status: running -> paused',
    )
  })

  it('[GOV-16] shows rules and mandate', () => {
    const after = decided(constituted(), { kind: 'mandate', costNok: 5, days: 6, reason: 'Less.' }, 'p')
    expect(differences(constituted(), after)).toEqual([
      'rules mandate costNok: 100000 -> 5',
      'rules mandate days: 10 -> 6',
      'decisions p state:  -> adopted',
    ])
  })

  it('[GOV-16] shows that rules were adopted anew', () => {
    const after = decided(constituted(), { kind: 'rules', rules: partnersAgree, reason: 'Clearer.' }, 'p')
    expect(differences(constituted(), after)[0]).toBe('rules rules version: 1 -> 2')
  })

  it('[COND-2] shows conditions that were met', () => {
    const conditions = [{ text: 'Find a lift.', owner: 'pia', due: '2026-05-01' }]
    const before = decided(atGate1(), { kind: 'gate', gate: 'gate1', outcome: 'goWithConditions', conditions }, 'p')
    const after = before.as('pia').did('settleCondition', { condition: 'p.1', note: 'Done.' })
    expect(differences(before, after)).toContain('conditions p.1 state: open -> met')
  })

  it('[DEV-14] tells a due date that was not there from one that changed', () => {
    const due = reported().did('planDeviation', { deviation: 'leak', due: '2026-02-01' })
    const moment = (story: Story) => ({ project: story.project, day: story.today })
    expect(compareProjects(moment(reported()), moment(due))).toEqual([
      {
        area: 'deviations',
        item: 'leak',
        field: 'due',
        name: { as: 'text', value: '1. The roof leaks' },
        after: { as: 'date', value: '2026-02-01' },
      },
    ])
    expect(compareProjects(moment(due), moment(reported())).at(0)).not.toHaveProperty('after')
  })

  it('[DEV-4] shows deviations', () => {
    expect(differences(reported(), approved())).toEqual([
      'deviations leak state: reported -> approved',
      'deviations leak costNok: 0 -> 50000',
      'deviations leak days: 0 -> 5',
    ])
    const planned = reported().did('planDeviation', {
      deviation: 'leak',
      due: '2026-02-01',
      ownerPartner: 'nav',
      severity: 'low',
    })
    expect(differences(reported(), planned)).toEqual([
      'deviations leak severity: high -> low',
      'deviations leak owner: solvik -> nav',
      'deviations leak due:  -> 2026-02-01',
    ])
  })

  it('[GATE-13] leaves gates that lie behind as they were', () => {
    expect(differences(inMainProject(), reported(inMainProject())).filter((line) => line.startsWith('gates'))).toEqual(
      [],
    )
  })
})
