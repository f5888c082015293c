import { PersistentMap } from '@samstyre/event-sourcing'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { ProjectEvent } from '../../src/project/events.ts'
import { constituted } from '../story/beginnings.ts'
import { reported } from '../story/deviations.ts'
import type { Story } from '../story/story.ts'
import { put, vote } from '../story/voting.ts'

const mandate = { kind: 'mandate', costNok: 5, days: 6, reason: 'Less money.' }
const comment = { deviation: 'leak', text: 'It still drips.' }

/** The story with so many votes open, in each of which one member has not voted. */
function withOpenVotes(count: number): Story {
  const begun = reported(constituted())
  const one = vote(vote(put(begun, mandate, 'p'), 'leif', 'yes'), 'dina', 'yes')
  const facts = one.history.slice(begun.history.length).map(({ event }) => event)
  return begun.after(...Array.from({ length: count }, (_, place) => facts.map((event) => renamed(event, place))).flat())
}

function renamed(event: ProjectEvent, place: number): ProjectEvent {
  const proposal = `p${place}`
  if (event.type === 'ProposalPut') return { ...event, data: { ...event.data, proposal, number: place + 1 } }
  if (event.type === 'BallotCast') return { ...event, data: { ...event.data, proposal } }
  return event
}

/** How often a command looks into the tables of the project. */
function lookUpsOf(story: Story): number {
  const walks = vi.spyOn(PersistentMap.prototype, 'values')
  const lookUps = vi.spyOn(PersistentMap.prototype, 'get')
  expect(story.as('pia').answer('commentDeviation', comment)).toBe('accepted')
  return walks.mock.calls.length + lookUps.mock.calls.length
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('a command while many votes are open', () => {
  it('[DEC-49] counts none of those that still wait for a member', () => {
    const alone = lookUpsOf(withOpenVotes(0))
    vi.restoreAllMocks()
    // Who sits in the seats is found out once, and each role looked up with it: the same for one vote and for 500.
    const beside = lookUpsOf(withOpenVotes(1))
    vi.restoreAllMocks()
    expect(lookUpsOf(withOpenVotes(500))).toBe(beside)
    expect(beside - alone).toBeLessThan(50)
  })

  it('[DEC-49] closes all of those in which the last member’s role has ended', () => {
    const open = withOpenVotes(3)
    const ended = open.as('siri').did('endRole', { assignment: 'seat-siri', lastDay: '2026-01-04' })
    expect(ended.facts('ProposalClosed')).toHaveLength(3)
  })
})
