import { applied } from '../../src/decisions/applied.ts'
import { counted } from '../../src/decisions/counting.ts'
import { findProposal } from '../../src/decisions/proposals.ts'
import type { Validity } from '../../src/decisions/validity.ts'
import { initialProject, type StartedProject } from '../../src/project/state.ts'
import { small } from '../definitions/small-definition.ts'
import { choicesOf } from '../properties/chance.ts'
import { plainCount } from './count.ts'
import { countingDay, plainSeatsOf, type RandomVote, randomVote } from './random-vote.ts'

/** Where the engine and the second count differ on a random vote; nothing where they agree. */
export function differenceOn(seed: number): string | undefined {
  const vote = randomVote(choicesOf(seed))
  const engine = told(countByEngine(vote, true))
  const second = told(plainCount(vote.rules, plainSeatsOf(vote)))
  return engine === second
    ? undefined
    : `vote ${seed}: the engine says ${engine}, the second count ${second}\n${written(vote)}`
}

/** What the engine makes of a vote, at the deadline or before. */
export function countByEngine({ happened }: RandomVote, final: boolean): Validity {
  const project = applied(withPartners, happened, { actor: 'somebody', at: `${countingDay}T12:00:00.000Z` })
  const proposal = findProposal(project, 'vote')
  if (proposal === undefined) throw new Error('The vote is not there.')
  return counted(project, proposal, countingDay, final).validity
}

const started: StartedProject = {
  ...initialProject,
  definition: small,
  lifecycle: {
    ...initialProject.lifecycle,
    project: {
      id: 'project',
      name: 'Project',
      definition: small.id,
      definitionVersion: small.version,
      startedAt: '2026-01-01T12:00:00.000Z',
      altered: false,
    },
  },
}

const withPartners = applied(
  started,
  ['partner-0', 'partner-1', 'partner-2', 'partner-3'].map((partner) => ({
    type: 'PartnerAdmitted',
    data: { partner, name: partner, kind: 'municipality', host: false },
  })),
  { actor: 'somebody', at: '2026-01-01T12:00:00.000Z' },
)

function told({ result, yes, no, blank }: Pick<Validity, 'result' | 'yes' | 'no' | 'blank'>): string {
  return `${result ?? 'nothing'} with ${yes} yes, ${no} no, ${blank} blank`
}

/** A vote for a person to look at: its rules, its seats in the usual signs, and what happened. */
export function written(vote: RandomVote): string {
  const signs = { yes: '+', no: '-', blank: 'o' } as const
  const seats = plainSeatsOf(vote).map(({ partner, role, empty, ballot }) => {
    const name = role === 'steeringLeader' ? partner.toUpperCase() : partner
    const said = ballot === undefined ? '.' : `${ballot.byDeputy ? 'd' : ''}${signs[ballot.choice]}`
    return `${name}${role === 'steeringDeputyLeader' ? '*' : ''}:${empty ? 'x' : said}`
  })
  const events = vote.happened.map(({ type, data }) => `${type} ${JSON.stringify(data)}`)
  return [...vote.rules.map((rule) => JSON.stringify(rule)), seats.join(' '), ...events].join('\n')
}
