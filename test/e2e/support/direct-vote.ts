import { type CommandAnswer, doDirectly, sendDirectly } from './direct-command.ts'
import { type AtBoard, ask } from './people.ts'

interface OpenProposals {
  readonly project: {
    readonly proposals: readonly {
      readonly id: string
      readonly state: string
      readonly subject: { readonly kind: string }
      readonly seats: readonly { readonly seat: string; readonly partner: { readonly name: string } }[]
    }[]
  }
}

const openProposals = `query ($id: ID!) {
  project(id: $id) { proposals { id state subject { kind: __typename } seats { seat partner { name } } } }
}`

/** Votes yes from a partner's seat, on the open proposal of this kind, as somebody might who has no button for it. */
export async function voteDirectly(somebody: AtBoard, subject: string, partner: string): Promise<CommandAnswer> {
  return await sendDirectly(somebody, 'castBallot', await ballotOf(somebody, subject, partner))
}

/** Everybody here votes yes from the seat of their partner, on the open proposal of this kind. */
export async function allVoteYes(
  subject: string,
  voters: readonly { readonly somebody: AtBoard; readonly partner: string }[],
): Promise<void> {
  for (const { somebody, partner } of voters) {
    await doDirectly(somebody, 'castBallot', await ballotOf(somebody, subject, partner))
  }
}

async function ballotOf({ context, page }: AtBoard, subject: string, partner: string) {
  const { origin, pathname } = new URL(page.url())
  const [, , id] = pathname.split('/')
  const { project } = await ask<OpenProposals>(context, origin, openProposals, { id })
  const about = project.proposals.find(({ state, subject: { kind } }) => state === 'open' && kind === subject)
  const seat = about?.seats.find((each) => each.partner.name === partner)?.seat
  return { proposal: about?.id, seat, choice: 'yes' }
}
