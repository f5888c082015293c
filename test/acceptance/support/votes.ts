import type { Office } from './office.ts'
import type { Answer, Person } from './person.ts'
import type { Stage } from './stage.ts'

/** Each member has a vote, all must take part, and more yes than no is enough. */
export const simple = {
  voters: 'members',
  quorum: { numerator: 1, denominator: 1 },
  majority: { simple: {} },
  castingVote: false,
  abstention: 'leftOut',
}

/** Everybody who has a vote says yes. */
export const all = { ...simple, majority: { all: {} } }

/** The steering group adopts a rule for gates and another one for the rest. */
export async function adopt({ leader, project }: Office, gate: object, ordinary: object): Promise<void> {
  await leader.does('constituteSteeringGroup', { rules: { gate, ordinary }, costNok: 310_000, days: 21 }, project)
}

/** A vote as whoever takes part sees it. */
export interface Vote {
  readonly state: string
  readonly deadline: string
  readonly asOf: string | null
  readonly decidedOn: string | null
  readonly validity: {
    readonly yes: number
    readonly no: number
    readonly reasons: readonly { readonly code: string; readonly count: number | null }[]
  }
  readonly seats: readonly {
    readonly seat: string
    readonly member: { readonly id: string } | null
    readonly deputy: { readonly id: string } | null
    readonly ground: string | null
    readonly ballot: { readonly choice: string } | null
  }[]
  readonly objections: readonly { readonly id: string; readonly outcome: string | null }[]
  readonly protests: readonly { readonly seat: string }[]
  readonly renewal: { readonly ballotsBefore: number } | null
  readonly ownerDecision: { readonly reason: string | null } | null
}

const query = `query ($id: ID!, $proposal: ID!) { project(id: $id) { proposal(id: $proposal) {
  state deadline asOf decidedOn validity { yes no reasons { code count } }
  seats { seat member { id } deputy { id } ground ballot { choice } }
  objections { id outcome } protests { seat } renewal { ballotsBefore } ownerDecision { reason } } } }`

/** One vote of an office, with those who take part in it. */
export class Voting {
  readonly id: string
  readonly #office: Office

  private constructor(office: Office, id: string) {
    this.#office = office
    this.id = id
  }

  /** The leader puts something to the vote for seven days. */
  static async on(stage: Stage, office: Office, subject: object): Promise<Voting> {
    const input = { subject, deadline: stage.clock.inDays(7) }
    return new Voting(office, await office.leader.does('putProposal', input, office.project))
  }

  async look(): Promise<Vote> {
    const { leader, project } = this.#office
    const answer = await leader.ask<{ project: { proposal: Vote } }>(query, { id: project, proposal: this.id })
    return answer.project.proposal
  }

  /** Why the result is as it is. */
  async reasonCodes(): Promise<readonly string[]> {
    return (await this.look()).validity.reasons.map(({ code }) => code)
  }

  /** The seat that somebody sits in. */
  async seatOf({ id }: Person): Promise<string> {
    const seat = (await this.look()).seats.find(({ member }) => member?.id === id)?.seat
    if (seat === undefined) throw new Error(`${id} sits in no seat.`)
    return seat
  }

  /** The members vote in the order of their bodies; `.` for one who does not. */
  async cast(...choices: readonly string[]): Promise<void> {
    for (const [place, { member }] of this.#office.bodies.entries()) {
      const choice = choices[place] ?? '.'
      if (choice !== '.') await this.does(member, 'castBallot', { seat: await this.seatOf(member), choice })
    }
  }

  /** Sends a command about this vote that has to be accepted. */
  does(person: Person, command: string, input: object = {}): Promise<string> {
    return person.does(command, { proposal: this.id, ...input }, this.#office.project)
  }

  /** As `does`, and answers whatever came back. */
  send(person: Person, command: string, input: object = {}): Promise<Answer> {
    return person.send(command, { proposal: this.id, ...input }, { project: this.#office.project })
  }
}
