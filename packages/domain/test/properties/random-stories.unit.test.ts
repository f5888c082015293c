import { fold } from '@samstyre/event-sourcing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RuleSet } from '../../src/definitions/definition.ts'
import { servicekontor1 } from '../../src/definitions/servicekontor/index.ts'
import { initialProject } from '../../src/project/state.ts'
import { constituted, constitutedWith, partnersAgree, role } from '../story/beginnings.ts'
import { decider } from '../story/deciders.ts'
import type { Story } from '../story/story.ts'
import { choicesOf } from './chance.ts'
import { wrongsOf } from './invariants.ts'
import { movesOf, ownersDecide } from './moves.ts'
import { trying } from './runs.ts'

const presets: readonly RuleSet[] = servicekontor1.rulePresets.map(({ rules }) => rules)

/** Plays a random story to its end and finds everything that is wrong on the way. */
function play(story: Story, seeds: readonly number[]): { readonly story: Story; readonly wrongs: readonly string[] } {
  const wrongs: string[] = []
  let told = story
  for (const seed of seeds) {
    if (seed % 5 === 0) told = told.on(daysLater(told.today, choicesOf(seed)(4)))
    for (const move of movesOf(told, seed)) {
      const before = told.as(move.actor)
      const decision = decider.decide(before.state, move, before.context())
      if (!decision.accepted) continue
      told = before.after(...decision.events)
      wrongs.push(...wrongsOf({ before, move, after: told }))
    }
  }
  return { story: told, wrongs }
}

function daysLater(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 'yyyy-mm-dd'.length)
}

const seeds = fc.array(fc.nat(), { minLength: 100, maxLength: 240, size: 'max' })
/** Mona owns the project, and decides on anything but gates after advice. */
const owned = constitutedWith(
  (story) => story.did('assignRole', role('projectOwner', 'mona')),
  ownersDecide(partnersAgree),
)
const beginning = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.constantFrom(...presets), fc.constantFrom('loop', 'loop', 'loop', 'servicekontor'))
      .map(([rules, definition]) => constituted(rules, definition)),
  },
  { weight: 2, arbitrary: fc.constant(owned) },
)

/** What should happen in at least so many of a hundred random stories, or the stories prove little. */
const wanted: Readonly<Record<string, number>> = {
  BallotCast: 95,
  PhaseEntered: 40,
  CriterionWaived: 2,
  SeatHandedOver: 40,
  DeviationApproved: 30,
  DeviationEscalated: 15,
  DeviationClosed: 2,
  ConditionImposed: 5,
  ConditionMet: 3,
  ProjectPaused: 10,
  ProjectResumed: 5,
  AdviceGiven: 5,
  BasisRenewed: 2,
  ObjectionRaised: 25,
  ObjectionRuledOn: 10,
  ObjectionDecided: 15,
  SeatAdded: 8,
  SeatRemoved: 8,
  SeatTakenBack: 1,
  RoleAssigned: 40,
  PartnerLeft: 1,
  RoleEnded: 30,
}

describe('whatever many people try', () => {
  it('[CORE-2] [LIFE-1] [DEV-7] [DEV-8] [GOV-15] nothing happens that must not, and much that may', () => {
    const seen = new Map<string, number>()
    const { numRuns: count, ...rest } = trying(120)
    fc.assert(
      fc.property(beginning, seeds, (begun, chosen) => {
        const { story, wrongs } = play(begun, chosen)
        expect(wrongs).toEqual([])
        const stored: typeof story.history = JSON.parse(JSON.stringify(story.history))
        const again = fold(decider, initialProject, stored)
        expect(again).toStrictEqual(story.state)
        expect(JSON.stringify(again)).toBe(JSON.stringify(story.state))
        for (const type of new Set(story.since(begun))) seen.set(type, (seen.get(type) ?? 0) + 1)
      }),
      { numRuns: count, ...rest, endOnFailure: true },
    )
    const share = (type: string) => Math.round((100 * (seen.get(type) ?? 0)) / count)
    const tooRare = Object.entries(wanted).filter(([type, least]) => share(type) < least)
    expect(tooRare.map(([type, least]) => `${type} in ${share(type)} of 100 stories, wanted ${least}`)).toEqual([])
  }, 600_000)
})
