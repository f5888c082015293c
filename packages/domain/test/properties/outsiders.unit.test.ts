import { sample } from '@samstyre/event-sourcing/sample'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allConditions } from '../../src/conditions/queries.ts'
import { allProposals } from '../../src/decisions/queries.ts'
import { allDeviations } from '../../src/deviations/queries.ts'
import { allAssignments, takesPart } from '../../src/governance/queries.ts'
import { type ProjectCommandName, projectCommands } from '../../src/project/commands.ts'
import { type Rejection, reject } from '../../src/rejections.ts'
import { blank, constituted, started } from '../story/beginnings.ts'
import { organisations, people, register } from '../story/cast.ts'
import { decider } from '../story/deciders.ts'
import { escalated } from '../story/deviations.ts'
import { atGate1, inOperation, inTrial } from '../story/gates.ts'
import { commandInputs } from '../story/inputs.ts'
import type { Story } from '../story/story.ts'
import { put } from '../story/voting.ts'
import { choicesOf, oneOf } from './chance.ts'
import { movesOf } from './moves.ts'
import { trying } from './runs.ts'

const voting = put(escalated(), { kind: 'deviation', deviation: 'leak' }, 'vote')
const withdrawn = voting.as('leif').did('withdrawProposal', { proposal: 'vote', reason: 'Not now.' })
const paused = constituted().after({ type: 'ProjectPaused', data: { proposal: 'p', reason: 'Summer.' } })
const terminated = constituted().after({ type: 'ProjectTerminated', data: { proposal: 'p', reason: 'No money.' } })
const beginnings = [
  started(),
  constituted(),
  voting,
  withdrawn,
  atGate1(),
  inTrial(),
  inOperation(),
  paused,
  terminated,
]

const names = Object.keys(projectCommands).filter((name): name is ProjectCommandName => name in projectCommands)
const examples = new Map(commandInputs)

/** Those who may not read it: somebody nobody knows, somebody in the register, somebody whose role is over. */
const shutOut = ['nobody', 'olav', 'mona'] as const

/** Those who read it and take no part: an auditor, and a registrar without a role. */
const readers = ['arne', 'rita'] as const

const withRita = {
  ...register,
  people: register.people.set('rita', { id: 'rita', name: 'rita', registrar: true }),
}

/** The story with an auditor, with somebody whose role was over yesterday, and with another registrar. */
function withOutsiders(story: Story): Story {
  const role = (assignment: string, data: object) =>
    ({
      type: 'RoleAssigned',
      data: { assignment, from: '2020-01-01', role: 'staff', person: 'mona', ...data },
    }) as const
  const day = new Date(Date.parse(`${story.today}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
  return story.knowing(withRita).after(role('audits', { role: 'auditor', person: 'arne' }), role('over', { to: day }))
}

/** Everything that is there, and some that is not: whoever tries may have heard of anything. */
function idIn({ project }: Story, of: string, seed: number): string {
  const gates = project.definition.gates
  const known: Readonly<Record<string, readonly string[]>> = {
    person: Object.keys(people),
    organisation: Object.keys(organisations),
    assignment: allAssignments(project).map(({ id }) => id),
    proposal: allProposals(project).map(({ id }) => id),
    deviation: allDeviations(project).map(({ id }) => id),
    condition: allConditions(project).map(({ id }) => id),
    gate: gates.map(({ id }) => id),
    criterion: gates.flatMap(({ criteria }) => criteria.map(({ id }) => id)),
  }
  return oneOf([...(known[of] ?? []), 'unknown'], choicesOf(seed)) ?? 'unknown'
}

/** What a command answers, whole. */
function refusal(story: Story, actor: string, name: ProjectCommandName, input: unknown): Rejection {
  const decision = decider.decide(story.state, { name, input }, story.as(actor).context('tried'))
  if (decision.accepted) throw new Error(`${actor} could ${name}`)
  return decision.rejection
}

/** Whose values may still differ with what is there, though the code does not: which permission is named. */
const withOtherValues: readonly ProjectCommandName[] = ['endRole']

/** What is true of a project that is shut and of one that is not there. */
const { rejection: noPart } = reject('noPart')

describe('whoever takes no part', () => {
  const before = withOutsiders(started())

  it('[CORE-12] gets a refusal that says only that', () => {
    const codes = names.map((name) => refusal(before, 'rita', name, examples.get(name)))
    const saying = ['notPermitted', 'noPart', 'noPartInVote', 'notOwner']
    expect(codes.filter(({ code }) => !saying.includes(code))).toEqual([])
  })

  it('[CORE-12] gets the same one whatever is named, however the project stands', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...beginnings),
        fc.array(fc.nat(), { maxLength: 12 }),
        fc.constantFrom(...names),
        fc.nat(),
        (beginning, turns, name, seed) => {
          const story = withOutsiders(turns.reduce(further, beginning))
          const input = sample(projectCommands[name].schema, choicesOf(seed), (of) => idIn(story, of, seed))
          const without = (person: string) => !takesPart(story.project, person, story.today)
          for (const actor of shutOut.filter(without)) {
            expect(refusal(story, actor, name, input)).toEqual(noPart)
            expect(refusal(blank(), actor, name, input)).toEqual(noPart)
          }
          for (const actor of readers.filter(without)) {
            const [answered, expected] = [story, before].map((each) => refusal(each, actor, name, input))
            expect(answered?.code).toBe(expected?.code)
            if (!withOtherValues.includes(name)) expect(answered).toEqual(expected)
          }
        },
      ),
      trying(400),
    )
  })
})

describe('a project that is not there', () => {
  it.for(names)('[CORE-12] is told of to registrars alone: %s', (name) => {
    const nowhere = blank().knowing(withRita)
    expect(refusal(nowhere, 'rita', name, examples.get(name))).toMatchObject({ code: 'projectUnknown' })
    for (const actor of [...shutOut, 'arne']) expect(refusal(nowhere, actor, name, examples.get(name))).toEqual(noPart)
  })
})

/** The story after somebody's move, if it was accepted. */
function further(story: Story, seed: number): Story {
  for (const { actor, name, input } of movesOf(story, seed)) {
    const acting = story.as(actor)
    if (acting.answer(name, input) === 'accepted') return acting.did(name, input)
  }
  return story
}
