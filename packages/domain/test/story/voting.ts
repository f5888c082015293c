import { findProposal } from '../../src/decisions/proposals.ts'
import { seatStandings } from '../../src/decisions/seats.ts'
import type { Story } from './story.ts'

/** Ingrid puts something to the vote, for three weeks where nothing else is said. */
export function put(
  story: Story,
  subject: unknown,
  id = `vote-${story.history.length}`,
  deadline = threeWeeksAfter(story.today),
): Story {
  return story.as('ingrid').did('putProposal', { subject, deadline }, id)
}

function threeWeeksAfter(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00.000Z`) + 21 * 86_400_000).toISOString()
}

/** The id of the proposal that was put last. */
export function lastProposal(story: Story): string {
  const put = story.facts('ProposalPut').at(-1)
  if (put === undefined) throw new Error('Nothing has been put to the vote.')
  return put.proposal
}

/** Somebody votes from the seat that the stories give them. */
export function vote(
  story: Story,
  person: string,
  choice: 'yes' | 'no' | 'blank',
  proposal = lastProposal(story),
): Story {
  return story.as(person).did('castBallot', { proposal, seat: `seat-${person}`, choice })
}

/** Everybody votes for, or whatever is said of them, in the order of the roster until the vote closes. */
export function voted(story: Story, ...against: readonly string[]): Story {
  const proposal = lastProposal(story)
  let told = story
  for (const { person = 'nobody' } of rosterOf(story)) {
    if (findProposal(told.project, proposal)?.state !== 'open') break
    told = vote(told, person, against.includes(person) ? 'no' : 'yes', proposal)
  }
  return told.as('ingrid')
}

/** The steering group decides: put to the vote and adopted by everybody. */
export function decided(story: Story, subject: unknown, id?: string): Story {
  const after = voted(put(story, subject, id))
  const { state } = findProposal(after.project, lastProposal(after)) ?? { state: 'unknown' }
  if (state !== 'adopted') throw new Error(`The proposal was not adopted but is ${state}.`)
  return after
}

function rosterOf(story: Story) {
  const proposal = findProposal(story.project, lastProposal(story))
  return proposal === undefined ? [] : seatStandings(story.project, proposal, story.today)
}
