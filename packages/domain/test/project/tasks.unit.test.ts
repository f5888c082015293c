import { describe, expect, it } from 'vitest'
import { tasksOf } from '../../src/project/tasks.ts'
import { constituted, withPeople } from '../story/beginnings.ts'
import { approved, assessed, assessment, carriedOut, escalated, reported, verified } from '../story/deviations.ts'
import { atGate1, inTrial, note } from '../story/gates.ts'
import type { Story } from '../story/story.ts'
import { decided, put, vote } from '../story/voting.ts'

/** What awaits somebody, as `kind item`. */
function tasks(story: Story, person: string): readonly string[] {
  return tasksOf(story.project, person, story.today).map(({ kind, item, partner }) =>
    [kind, item, partner].filter((part) => part !== undefined).join(' '),
  )
}

/** As `tasks` without criteria to confirm. */
function others(story: Story, person: string): readonly string[] {
  return tasks(story, person).filter((task) => !task.startsWith('attest'))
}

const mandate = { kind: 'mandate', costNok: 5, days: 6, reason: 'Less money.' }

describe('what awaits a person', () => {
  it('[DEC-48] a vote, until it is cast', () => {
    const open = put(constituted(), mandate, 'p')
    expect(others(open, 'leif')).toEqual(['vote p solvik'])
    expect(others(vote(open, 'leif', 'yes'), 'leif')).toEqual([])
    const handed = open
      .as('leif')
      .did('handOverSeat', { proposal: 'p', seat: 'seat-leif', cause: 'absent', deputy: 'dag' })
    expect(others(handed, 'leif')).toEqual([])
    expect(tasksOf(handed.project, 'dag', handed.today)[0]).toMatchObject({
      kind: 'vote',
      insteadOf: 'leif',
      due: '2026-01-26T12:00:00.000Z',
    })
    expect(others(put(atGate1(), { kind: 'gate', gate: 'gate1', outcome: 'go' }, 'p'), 'siri')).toEqual([
      'vote p skatt',
    ])
  })

  it('[GATE-4] criteria to confirm, and the gate to put to the vote once it is ready', () => {
    expect(tasks(constituted(), 'nils')).toEqual(['attest g1.anchoring:nav nav', 'attest g1.letterOfIntent:nav nav'])
    expect(tasks(constituted(), 'tor')).toEqual(['attest g1.employeeStatement'])
    expect(tasks(withPeople(), 'leif')).toEqual(tasks(constituted(), 'leif'))
    const renewed = atGate1().did('submitEvidence', { gate: 'gate1', criterion: 'g1.goals', evidence: note })
    expect(tasks(renewed, 'ingrid')).toEqual(['attest g1.goals'])
    expect(tasks(inTrial(), 'ingrid').filter((task) => task.includes('newTrial'))).toEqual([])
    expect(tasks(atGate1(), 'nils')).toEqual([])
    expect(tasks(atGate1(), 'ingrid')).toEqual(['putGateToVote gate1'])
    expect(tasks(put(atGate1(), { kind: 'gate', gate: 'gate1', outcome: 'go' }), 'ingrid')).toEqual([])
  })

  it('[DEV-4] the next step of a deviation', () => {
    expect(others(reported(), 'rikke')).toEqual(['assess leak solvik'])
    expect(others(reported().as('rikke').did('assessDeviation', assessment('solvik')), 'rikke')).toEqual([])
    expect(others(assessed(), 'ingrid')).toEqual(['decideDeviation leak'])
    expect(others(assessed(), 'rikke')).toEqual([])
    expect(others(assessed(500_000, 0), 'ingrid')).toEqual([])
    expect(others(escalated(), 'ingrid')).toEqual(['putDeviationToVote leak'])
    expect(others(put(escalated(), { kind: 'deviation', deviation: 'leak' }), 'ingrid')).toEqual([])
    expect(others(escalated(), 'rikke')).toEqual([])
    expect(others(put(escalated(), mandate), 'ingrid')).toEqual(['putDeviationToVote leak'])
    const door = assessed(0, 0, reported(escalated(), {}, 'door'), 'door')
    const both = door.did('escalateDeviation', { deviation: 'door', reason: 'Difficult.' })
    expect(others(put(both, { kind: 'deviation', deviation: 'door' }), 'ingrid')).toEqual(['putDeviationToVote leak'])
    expect(others(approved(), 'rikke')).toEqual(['carryOut leak'])
    expect(others(approved(), 'nils')).toEqual([])
    expect(others(carriedOut(), 'sofie')).toEqual(['verify leak'])
    for (const person of ['rikke', 'nils', 'stine', 'tor']) expect(others(carriedOut(), person)).toEqual([])
    expect(others(verified(), 'sofie')).toEqual([])
  })

  it('[COND-1] a condition to meet', () => {
    const conditions = [{ text: 'Find a lift.', owner: 'pia', due: '2026-05-01' }]
    const story = decided(atGate1(), { kind: 'gate', gate: 'gate1', outcome: 'goWithConditions', conditions }, 'p')
    expect(tasks(story, 'pia')).toEqual(['meetCondition p.1'])
    expect(others(story, 'rikke')).toEqual([])
    expect(tasks(decided(story, { kind: 'terminate', reason: 'No.' }), 'pia')).toEqual([])
  })

  it('[LIFE-3] only votes while the project is paused, and nothing once it is over', () => {
    const paused = decided(reported(), { kind: 'pause', reason: 'Wait.' })
    expect(tasks(paused, 'rikke')).toEqual([])
    const resuming = put(paused, { kind: 'resume', reason: 'Go.' }, 'p')
    expect(tasks(resuming, 'leif')).toEqual(['vote p solvik'])
    expect(tasks(decided(resuming, { kind: 'terminate', reason: 'No.' }), 'leif')).toEqual([])
  })

  it('[DEV-14] is in the order of what is due first', () => {
    const story = reported(put(constituted(), mandate, 'p', '2026-03-01T12:00:00.000Z'), { due: '2026-02-01' })
    const both = story.as('rikke').did('assignRole', {
      role: 'partnerRepresentative',
      person: 'leif',
      partner: 'solvik',
      from: '2026-01-05',
    })
    expect(others(both, 'leif')).toEqual(['assess leak solvik', 'vote p solvik'])
    expect(tasks(both, 'leif').slice(0, 2)).toEqual(['assess leak solvik', 'vote p solvik'])
  })

  it('[DEC-48] names what a vote is about', () => {
    const subjectOf = (subject: object) =>
      tasksOf(put(escalated(), subject).project, 'leif', '2026-01-05').find(({ kind }) => kind === 'vote')?.subject.en
    expect(subjectOf({ kind: 'gate', gate: 'gate1', outcome: 'stop', reason: 'No.' })).toBe('Start the main project')
    expect(subjectOf({ kind: 'waiver', gate: 'gate1', criterion: 'g1.evaluationPlanned', reason: 'No.' })).toMatch(
      /evaluated/,
    )
    expect(subjectOf({ kind: 'deviation', deviation: 'leak' })).toBe('1. The roof leaks')
    expect(subjectOf(mandate)).toBe('')
  })
})
