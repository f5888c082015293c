import { fold, type RecordSchema } from '@samstyre/event-sourcing'
import { sample } from '@samstyre/event-sourcing/sample'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allProposals } from '../../src/decisions/proposals.ts'
import { currentValidity } from '../../src/decisions/queries.ts'
import { type ProjectEvent, projectEventSchemas } from '../../src/project/events.ts'
import { initialProject, isStarted } from '../../src/project/state.ts'
import { tasksOf } from '../../src/project/tasks.ts'
import { registerDecider } from '../../src/register/decider.ts'
import { type RegisterEvent, registerEvents } from '../../src/register/events.ts'
import { blank, constituted } from '../story/beginnings.ts'
import { decider } from '../story/deciders.ts'
import { escalated } from '../story/deviations.ts'
import { atGate1, inTrial } from '../story/gates.ts'
import { put } from '../story/voting.ts'
import { choicesOf, oneOf } from './chance.ts'
import { trying } from './runs.ts'

const open = put(escalated(), { kind: 'deviation', deviation: 'leak' }, 'vote')
const beginnings = [blank(), constituted(), open, atGate1(), inTrial()]

/** Ids that point to what is there, and some that do not. */
const ids: Readonly<Record<string, readonly string[]>> = {
  proposal: ['vote', 'p'],
  deviation: ['leak', 'd'],
  assignment: ['seat-leif', 'seat-dina', 'toString'],
  organisation: ['solvik', 'nav', 'toString'],
  person: ['leif', 'dag', 'dina'],
  definition: ['servicekontor', 'unknown'],
  gate: ['gate1', 'gate3'],
  phase: ['forprosjekt', 'unknown'],
}

function eventOf<Event extends { readonly type: string }>(
  schemas: Readonly<Record<string, RecordSchema>>,
  seed: number,
): Event {
  const choose = choicesOf(seed)
  const type = oneOf(Object.keys(schemas), choose) ?? ''
  const schema = schemas[type]
  const data = schema === undefined ? {} : sample(schema, choose, (of) => oneOf(ids[of] ?? ['x', 'y'], choose) ?? 'x')
  // The schema of a type describes the data of that type: that is what `sample` goes by.
  return { type, data } as unknown as Event
}

const metadata = { actor: 'leif', at: '2026-06-01T12:00:00.000Z' }

describe('folding', () => {
  it('[CORE-4] takes every fact in every state, and the state can still be read', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...beginnings),
        fc.array(fc.nat(), { maxLength: 60, size: 'max' }),
        (story, seeds) => {
          let { state } = story
          for (const seed of seeds) {
            state = decider.evolve(state, eventOf<ProjectEvent>(projectEventSchemas, seed), metadata)
          }
          if (!isStarted(state)) return
          expect(tasksOf(state, 'leif', '2026-06-01')).toBeInstanceOf(Array)
          for (const proposal of allProposals(state))
            expect(currentValidity(state, proposal, '2026-06-01').voters).toBeGreaterThanOrEqual(0)
        },
      ),
      trying(150),
    )
  })

  it('[CORE-5] comes to the same state again, also from what was stored, and leaves earlier states as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 40, size: 'max' }), fc.nat(), (seeds, cut) => {
        const facts = seeds.map((seed) => ({ event: eventOf<ProjectEvent>(projectEventSchemas, seed), metadata }))
        const middle = fold(decider, initialProject, facts.slice(0, cut % 40))
        const written = JSON.stringify(middle)
        const whole = fold(decider, middle, facts.slice(cut % 40))
        const stored: typeof facts = JSON.parse(JSON.stringify(facts))
        expect(fold(decider, initialProject, stored)).toStrictEqual(whole)
        expect(JSON.stringify(middle)).toBe(written)
      }),
      trying(60),
    )
  })

  it('[CORE-4] [CORE-5] holds for the register too', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 40, size: 'max' }), (seeds) => {
        const facts = seeds.map((seed) => ({ event: eventOf<RegisterEvent>(registerEvents, seed), metadata }))
        const stored: typeof facts = JSON.parse(JSON.stringify(facts))
        const state = fold(registerDecider, registerDecider.initialState, facts)
        expect(fold(registerDecider, registerDecider.initialState, stored)).toStrictEqual(state)
      }),
      trying(60),
    )
  })
})
