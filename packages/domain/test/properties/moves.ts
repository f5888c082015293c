import { type Choose, sample } from '@samstyre/event-sourcing/sample'
import { allConditions } from '../../src/conditions/queries.ts'
import {
  hasOpenObjection,
  judgesOf,
  openProposals,
  possibleDeputies,
  seatStandings,
} from '../../src/decisions/queries.ts'
import type { RuleSet } from '../../src/definitions/definition.ts'
import { allDeviations } from '../../src/deviations/queries.ts'
import { missingCriteria } from '../../src/gates/queries.ts'
import { responsibleFor } from '../../src/gates/responsible.ts'
import { activePartners, allAssignments, allSeats, ownerOn } from '../../src/governance/queries.ts'
import { currentVisit } from '../../src/lifecycle/queries.ts'
import { type ProjectCommandName, projectCommands } from '../../src/project/commands.ts'
import { organisations, people } from '../story/cast.ts'
import { everyAspect } from '../story/deviations.ts'
import { note } from '../story/gates.ts'
import type { Story } from '../story/story.ts'
import { choicesOf, oneOf } from './chance.ts'

/** What somebody tries at one turn of a random story. */
export interface Move {
  readonly actor: string
  readonly name: ProjectCommandName
  readonly input: unknown
}

type Turn = (story: Story, choose: Choose) => readonly Move[]

const everybody = [...Object.keys(people), 'system', 'nobody']
const names = Object.keys(projectCommands).filter((name): name is ProjectCommandName => name in projectCommands)

/** The moves of one turn: most are sensible for where the story is, some nearly, some make no sense at all. */
export function movesOf(story: Story, seed: number): readonly Move[] {
  const choose = choicesOf(seed)
  const moves = (oneOf(turns, choose) ?? nonsense)(story, choose)
  // Now and then somebody else tries what another one may.
  return choose(12) === 0 ? moves.map((move) => ({ ...move, actor: oneOf(everybody, choose) ?? 'nobody' })) : moves
}

const nonsense: Turn = (story, choose) => {
  const name = oneOf(names, choose) ?? 'castBallot'
  const input = sample(projectCommands[name].schema, choose, (of) => knownId(story, of, choose))
  return [{ actor: oneOf(everybody, choose) ?? 'nobody', name, input }]
}

function knownId(story: Story, of: string, choose: Choose): string {
  const { project } = story
  const gates = project.definition.gates
  const known: Readonly<Record<string, readonly string[]>> = {
    person: Object.keys(people),
    organisation: Object.keys(organisations),
    assignment: allAssignments(project).map(({ id }) => id),
    proposal: openProposals(project).map(({ id }) => id),
    deviation: allDeviations(project).map(({ id }) => id),
    condition: allConditions(project).map(({ id }) => id),
    gate: gates.map(({ id }) => id),
    criterion: gates.flatMap(({ criteria }) => criteria.map(({ id }) => id)),
  }
  return oneOf(known[of] ?? [], choose) ?? 'unknown'
}

/** The gates out of the phase that the project is in. */
function gatesBefore(project: Story['project']) {
  return project.definition.gates.filter(({ from }) => from === currentVisit(project).phase)
}

/** Confirms what is missing at a gate that lies ahead: all of it, or some. */
const confirm: Turn = (story, choose) => {
  const { project, today } = story
  const gate = oneOf(gatesBefore(project), choose)
  if (gate === undefined) return []
  const missing = missingCriteria(project, gate, today).filter(() => choose(8) > 0)
  return missing.flatMap(({ definition, partner }) => {
    const responsible = oneOf(responsibleFor(project, definition, partner, today), choose)
    const place = { gate: gate.id, criterion: definition.id, ...(partner === undefined ? {} : { partner }) }
    return [{ actor: responsible?.person ?? 'ingrid', name: 'attestCriterion', input: { ...place, evidence: note } }]
  })
}

/** Adds evidence, confirms new evidence or takes a confirmation back, which spoils a gate that was ready or in a vote. */
const spoil: Turn = ({ project }, choose) => {
  const gate = oneOf(gatesBefore(project), choose)
  const criterion = oneOf(gate?.criteria ?? [], choose)
  const place = { gate: gate?.id, criterion: criterion?.id }
  if (choose(2) === 0) return [{ actor: 'ingrid', name: 'attestCriterion', input: { ...place, evidence: note } }]
  return choose(2) === 0
    ? [{ actor: 'ingrid', name: 'submitEvidence', input: { ...place, evidence: note } }]
    : [{ actor: 'ingrid', name: 'withdrawAttestation', input: { ...place, reason: 'Not so.' } }]
}

const putGate: Turn = (story, choose) => {
  const { project, today } = story
  const gate = oneOf(gatesBefore(project), choose)?.id
  const outcome = oneOf(['go', 'go', 'go', 'go', 'go', 'goWithConditions', 'rework', 'hold'], choose)
  const conditions = [{ text: 'Do it.', owner: oneOf(['pia', 'ingrid', 'leif'], choose), due: laterThan(today, 30) }]
  const rest = outcome === 'go' ? {} : { reason: 'So.' }
  const withConditions = outcome === 'goWithConditions' ? { conditions } : {}
  const holding = outcome === 'hold' ? { holdUntil: laterThan(today, 30) } : {}
  return [put(story, { kind: 'gate', gate, outcome, ...rest, ...withConditions, ...holding }, choose)]
}

const putOther: Turn = (story, choose) => {
  const { project } = story
  const gate = oneOf(gatesBefore(project), choose)
  const rules = oneOf(project.definition.rulePresets, choose)?.rules
  const subjects = [
    { kind: 'waiver', gate: gate?.id, criterion: oneOf(gate?.criteria ?? [], choose)?.id, reason: 'Local.' },
    { kind: 'waiver', gate: gate?.id, criterion: oneOf(gate?.criteria ?? [], choose)?.id, reason: 'Local.' },
    { kind: 'waiver', gate: gate?.id, criterion: oneOf(gate?.criteria ?? [], choose)?.id, reason: 'Local.' },
    { kind: 'mandate', costNok: choose(200_000), days: choose(20), reason: 'Money.' },
    { kind: 'rules', rules, reason: 'Clearer.' },
    { kind: 'pause', reason: 'Summer.' },
    ...[1, 2, 3].map(() => ({ kind: 'resume', reason: 'Autumn.' })),
    { kind: choose(10) === 0 ? 'terminate' : 'resume', reason: 'Over.' },
    { kind: 'rules', rules: rules && ownersDecide(rules), reason: 'Faster.' },
    { kind: 'appointment', role: 'projectOwner', person: oneOf(['mona', 'olav', 'pia'], choose), reason: 'Trusted.' },
    {
      kind: 'appointment',
      role: 'partnerRepresentative',
      person: 'olav',
      partner: oneOf(['solvik', 'nav', 'skatt'], choose),
      reason: 'Nobody is left.',
    },
    { kind: 'addSeat', partner: oneOf(['solvik', 'nav', 'skatt'], choose), reason: 'Larger.' },
    { kind: 'removeSeat', seat: oneOf(allSeats(project), choose)?.id, reason: 'Smaller.' },
    ...allDeviations(project).map(({ id }) => ({ kind: 'deviation', deviation: id })),
  ]
  return [put(story, oneOf(subjects, choose), choose)]
}

/** The same rules with everything but gates left to the project owner. */
export function ownersDecide({ gate, ordinary }: RuleSet): RuleSet {
  return { gate, ordinary: { ...ordinary, decidedBy: 'owner' } }
}

/** The project owner adopts or declines what the vote has advised on. */
const owning: Turn = ({ project, today }, choose) => {
  const owner = ownerOn(project, today)?.person ?? 'mona'
  return openProposals(project)
    .filter(({ state }) => state === 'advised')
    .map(({ id }) => ({
      actor: owner,
      name: 'decideAsOwner',
      input: { proposal: id, adopts: choose(3) > 0, ...(choose(3) > 0 ? { reason: 'So.' } : {}) },
    }))
}

function put({ today }: Story, subject: unknown, choose: Choose): Move {
  const deadline = `${laterThan(today, 4 + choose(20))}T12:00:00.000Z`
  return {
    actor: oneOf(['ingrid', 'leif', 'siri'], choose) ?? 'ingrid',
    name: 'putProposal',
    input: { subject, deadline },
  }
}

/** Everybody, or some, vote on an open proposal: mostly for it, from the seats they sit in. */
const ballots: Turn = ({ project, today }, choose) => {
  const proposal = oneOf(openProposals(project), choose)
  if (proposal === undefined) return []
  const mood = choose(4)
  return seatStandings(project, proposal, today)
    .filter(() => choose(6) > 0)
    .map(({ seat, holder, person = 'nobody' }) => {
      const choice = choose(mood === 0 ? 2 : 12) > 0 ? 'yes' : (oneOf(['no', 'blank'], choose) ?? 'no')
      return { actor: holder ?? person, name: 'castBallot', input: { proposal: proposal.id, seat, choice } }
    })
}

const seating: Turn = ({ project, today }, choose) => {
  const proposal = oneOf(openProposals(project), choose)
  const standings = proposal === undefined ? [] : seatStandings(project, proposal, today)
  const standing = oneOf(standings, choose)
  if (proposal === undefined || standing === undefined) return []
  const place = { proposal: proposal.id, seat: standing.seat }
  const member = standing.person ?? 'leif'
  const cause = oneOf(['absent', 'disqualified'], choose)
  switch (choose(6)) {
    case 0:
      return [{ actor: member, name: 'takeBackSeat', input: place }]
    case 1:
    case 2:
      return [
        {
          actor: oneOf(['leif', 'ingrid', 'siri'], choose) ?? 'leif',
          name: 'raiseObjection',
          input: { ...place, cause },
        },
      ]
    case 3: {
      const lost = standings.find(({ handOver }) => handOver?.objection !== undefined) ?? standing
      const actor = lost.handOver?.member ?? member
      return [{ actor, name: 'recordProtest', input: { ...place, seat: lost.seat } }]
    }
    default: {
      const deputy =
        cause === 'absent' ? oneOf(possibleDeputies(project, proposal, standing, today), choose) : undefined
      return [
        {
          actor: choose(6) === 0 ? 'leif' : member,
          name: 'handOverSeat',
          input: { ...place, cause, ...(deputy === undefined ? {} : { deputy }) },
        },
      ]
    }
  }
}

/** Those who decide on an objection say what they think of it. */
const ruling: Turn = ({ project, today }, choose) => {
  const proposal = openProposals(project).find(hasOpenObjection)
  const objection = proposal?.objections.find(({ outcome }) => outcome === undefined)
  if (proposal === undefined || objection === undefined) return []
  const { seats, representatives } = judgesOf(project, proposal, objection.seat, today)
  const upholds = choose(3) > 0
  return [...seats.map(({ holder }) => holder ?? 'nobody'), ...representatives].map((actor) => ({
    actor,
    name: 'ruleOnObjection',
    input: { proposal: proposal.id, objection: objection.id, upholds },
  }))
}

const ending: Turn = ({ project }, choose) => {
  const proposal = oneOf(openProposals(project), choose)?.id ?? 'none'
  const actor = oneOf(['leif', 'dina', 'system'], choose) ?? 'leif'
  return choose(6) === 0
    ? [{ actor, name: 'withdrawProposal', input: { proposal, reason: 'Wrong.' } }]
    : [{ actor, name: 'closeProposal', input: { proposal } }]
}

const report: Turn = ({ project, today }, choose) => {
  const partners = activePartners(project).map(({ partner }) => partner)
  const affects = partners.filter(() => choose(2) === 0)
  const sorting = choose(2) === 0 ? {} : { sorting: oneOf(['beforeOpening', 'later', 'none'], choose) }
  const input = {
    title: 'A leak',
    description: 'Water.',
    reportingPartner: oneOf(partners, choose) ?? 'nav',
    affects,
    severity: 'high',
    due: laterThan(today, choose(30)),
    ...(choose(4) === 0 ? { estimatedCostNok: choose(300_000) } : {}),
    ...sorting,
  }
  return [
    { actor: oneOf(['rikke', 'nils', 'stine', 'ingrid', 'pia'], choose) ?? 'ingrid', name: 'reportDeviation', input },
  ]
}

const representatives: Readonly<Record<string, string>> = { solvik: 'rikke', nav: 'nils', skatt: 'stine' }

const assess: Turn = ({ project }, choose) => {
  const deviation = oneOf(allDeviations(project), choose)
  return (deviation?.affects ?? []).map((partner) => ({
    actor: representatives[partner] ?? 'nobody',
    name: 'assessDeviation',
    input: {
      deviation: deviation?.id,
      partner,
      aspects: everyAspect,
      costNok: choose(90_000) - 10_000,
      days: choose(8),
    },
  }))
}

/** A step of a deviation: mostly one that may be next, sometimes any; refusals do no harm. */
const step: Turn = ({ project }, choose) => {
  const deviation = oneOf(allDeviations(project), choose)
  const on = { deviation: deviation?.id ?? 'none' }
  const reason = 'So.'
  const sorting = oneOf(['beforeOpening', 'later', 'none'], choose)
  const worker = oneOf(['rikke', 'nils', 'sofie', 'pia'], choose) ?? 'pia'
  const verifier = oneOf(['rikke', 'nils', 'sofie'], choose) ?? 'sofie'
  const approve: Move = { actor: 'ingrid', name: 'approveDeviation', input: on }
  const reject: Move = { actor: 'ingrid', name: 'rejectDeviation', input: { ...on, reason } }
  const escalate: Move = { actor: 'ingrid', name: 'escalateDeviation', input: { ...on, reason } }
  const involve: Move = { actor: 'ingrid', name: 'involvePartner', input: { ...on, partner: 'skatt' } }
  const start: Move = { actor: worker, name: 'startDeviationWork', input: on }
  const verify: Move = {
    actor: verifier,
    name: 'verifyDeviation',
    input: { ...on, passed: choose(4) > 0, note: reason },
  }
  const close: Move = { actor: worker, name: 'closeDeviation', input: on }
  const reopen: Move = { actor: 'ingrid', name: 'reopenDeviation', input: { ...on, reason } }
  const sort: Move = { actor: 'sofie', name: 'sortDeviation', input: { ...on, sorting } }
  const comment: Move = { actor: 'pia', name: 'commentDeviation', input: { ...on, text: reason } }
  const next: Readonly<Record<string, readonly Move[]>> = {
    reported: [sort, involve],
    assessed: [approve, approve, approve, escalate, reject],
    approved: [start],
    carryingOut: [verify],
    verified: [close, close, close, reopen],
  }
  const any = [approve, reject, escalate, involve, start, verify, close, reopen, sort, comment]
  const likely = next[deviation?.state ?? ''] ?? any
  const chosen = oneOf(choose(3) === 0 ? any : likely, choose)
  return chosen === undefined ? [] : [chosen]
}

const settle: Turn = ({ project }, choose) => {
  const condition = oneOf(allConditions(project), choose)
  const actor = oneOf([condition?.owner ?? 'pia', 'ingrid'], choose) ?? 'pia'
  return choose(5) === 0
    ? [{ actor, name: 'reopenCondition', input: { condition: condition?.id, reason: 'Not so.' } }]
    : allConditions(project).map(({ id, owner }) => ({
        actor: owner,
        name: 'settleCondition',
        input: { condition: id, note: 'Done.' },
      }))
}

const staffing: Turn = ({ project, today }, choose) => {
  const held = oneOf(allAssignments(project), choose)
  const partner = oneOf(Object.keys(organisations), choose) ?? 'nav'
  const role = oneOf(
    ['steeringMember', 'deputy', 'projectManager', 'staff', 'auditor', 'partnerRepresentative', 'steeringLeader'],
    choose,
  )
  const period = {
    from: laterThan(today, choose(6) - 3),
    ...(choose(3) === 0 ? { to: laterThan(today, choose(40)) } : {}),
  }
  const actor = oneOf(['ingrid', 'leif', 'nils', 'mona'], choose) ?? 'ingrid'
  switch (choose(5)) {
    case 0:
      return [{ actor, name: 'endRole', input: { assignment: held?.id, lastDay: laterThan(today, choose(60) - 5) } }]
    case 1:
      return choose(2) === 0
        ? [{ actor: 'ingrid', name: 'admitPartner', input: { organisation: partner, host: false } }]
        : [
            {
              actor: 'ingrid',
              name: 'removePartner',
              input: { partner: choose(2) === 0 ? 'fylket' : partner, reason: 'So.' },
            },
          ]
    default:
      return [
        { actor, name: 'assignRole', input: { role, person: oneOf(Object.keys(people), choose), partner, ...period } },
      ]
  }
}

/** How often each kind of turn comes. */
const turns: readonly Turn[] = [
  ...[confirm, confirm, confirm, putGate, putGate, putGate, putOther, putOther],
  ...[ballots, ballots, ballots, ballots, ballots, ballots, ballots, seating, ending, ending],
  ...[report, report, assess, assess, assess, step, step, step, step, step, step, step, step, settle],
  ...[seating, seating, ruling, ruling, owning, staffing, staffing, spoil, spoil],
  ...[nonsense, nonsense, nonsense],
]

function laterThan(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 'yyyy-mm-dd'.length)
}
