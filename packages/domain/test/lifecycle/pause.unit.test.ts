import { describe, expect, it } from 'vitest'
import { statusOf } from '../../src/lifecycle/queries.ts'
import type { ProjectCommandName } from '../../src/project/commands.ts'
import { constituted, nextYear, role } from '../story/beginnings.ts'
import { reported } from '../story/deviations.ts'
import { commandInputs } from '../story/inputs.ts'
import { decided, put, vote } from '../story/voting.ts'

const pause = { kind: 'pause', reason: 'No money until June.' }
const resume = { kind: 'resume', reason: 'There is money.' }
const paused = decided(reported(), pause)
const putting = (subject: unknown) => ({ subject, deadline: nextYear })

/** What goes on while a project is paused, or is refused for another reason than the pause. */
const takenWhilePaused: readonly ProjectCommandName[] = [
  'assignRole',
  'endRole',
  'putProposal',
  'castBallot',
  'handOverSeat',
  'takeBackSeat',
  'raiseObjection',
  'ruleOnObjection',
  'recordProtest',
  'decideAsOwner',
  'closeProposal',
  'withdrawProposal',
  'commentDeviation',
]

describe('a paused project', () => {
  it('[LIFE-5] is paused and resumed by decision, each with a reason', () => {
    expect(statusOf(paused.project)).toBe('paused')
    expect(paused.facts('ProjectPaused').at(-1)).toMatchObject({ reason: 'No money until June.' })
    const again = decided(paused, resume)
    expect(statusOf(again.project)).toBe('running')
    expect(again.facts('ProjectResumed').at(-1)).toMatchObject({ reason: 'There is money.' })
  })

  it('[LIFE-5] is not paused twice, and a running one is not resumed', () => {
    paused.when('putProposal', putting(pause)).thenRefused({ code: 'notRunning' })
    constituted().when('putProposal', putting(resume)).thenRefused({ code: 'notPaused' })
  })

  it('[LIFE-5] may be ended', () => {
    expect(statusOf(decided(paused, { kind: 'terminate', reason: 'Still no money.' }).project)).toBe('terminated')
  })

  it.for(commandInputs)('[LIFE-3] %s goes on only if it is about votes, comments or roles', ([name, input]) => {
    const answers = ['ingrid', 'leif', 'rikke', 'sofie'].map((actor) => paused.as(actor).answer(name, input))
    const taken = takenWhilePaused.includes(name)
    expect(answers.includes('projectPaused')).toBe(!taken)
    expect(taken || !answers.includes('accepted')).toBe(true)
  })

  it.for([
    { kind: 'gate', gate: 'gate1', outcome: 'rework', reason: 'No.' },
    { kind: 'waiver', gate: 'gate1', criterion: 'g1.userSurvey', reason: 'No.' },
    { kind: 'deviation', deviation: 'leak' },
    { kind: 'mandate', costNok: 1, days: 1, reason: 'No.' },
  ])('[LIFE-3] puts nothing to the vote about $kind', (subject) => {
    paused.when('putProposal', putting(subject)).thenRefused({ code: 'projectPaused' })
  })

  it('[LIFE-3] lets people comment and vote', () => {
    expect(paused.as('rikke').answer('commentDeviation', { deviation: 'leak', text: 'It drips.' })).toBe('accepted')
    expect(statusOf(vote(vote(vote(put(paused, resume), 'leif', 'yes'), 'dina', 'yes'), 'siri', 'yes').project)).toBe(
      'running',
    )
  })

  it('[LIFE-3] gives somebody a seat, so that a pause that outlives the steering group can be ended', () => {
    const alone = ['dina', 'siri', 'leif'].reduce(
      (story, person) => story.as(person).did('endRole', { assignment: `seat-${person}`, lastDay: '2026-01-31' }),
      paused,
    )
    const seats = [
      ['rikke', 'mona', 'steeringLeader', 'solvik', 'seat-leif'],
      ['nils', 'olav', 'steeringDeputyLeader', 'nav', 'seat-dina'],
    ] as const
    const later = seats.reduce(
      (story, [by, person, rank, partner, seat]) =>
        story.as(by).did('assignRole', { ...role(rank, person, partner, '2026-02-01'), seat }),
      alone.on('2026-02-01'),
    )
    const ballot = (seat: string) => ({ proposal: 'resume', seat, choice: 'yes' })
    const voted = put(later, resume, 'resume')
      .as('mona')
      .did('castBallot', ballot('seat-leif'))
      .as('olav')
      .did('castBallot', ballot('seat-dina'))
    expect(statusOf(voted.project)).toBe('running')
  })

  it('[DEC-25] lets what was open lapse, for nothing else is decided until it resumes', () => {
    const open = put(constituted(), { kind: 'mandate', costNok: 1, days: 1, reason: 'Less.' }, 'mandate')
    const after = decided(open, pause)
    expect(after.facts('ProposalClosed').at(-1)).toMatchObject({ proposal: 'mandate', result: 'lapsed' })
  })
})
