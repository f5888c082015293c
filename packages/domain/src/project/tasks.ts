import { unmetConditions } from '../conditions/queries.ts'
import { gateStanding, objectionsToRuleOn, openProposals, seatsToProtest, votingSeats } from '../decisions/queries.ts'
import {
  allDeviations,
  type Deviation,
  findDeviation,
  isOverTolerance,
  unassessedPartners,
} from '../deviations/queries.ts'
import { criteriaOf } from '../gates/queries.ts'
import { responsibleFor } from '../gates/responsible.ts'
import { isPermitted, isPermittedFor, ownerOn } from '../governance/queries.ts'
import { currentVisit, statusOf } from '../lifecycle/queries.ts'
import type { LocalText } from '../vocabulary.ts'
import type { StartedProject } from './state.ts'

export type TaskKind =
  | 'vote'
  | 'ruleOnObjection'
  | 'protest'
  | 'decideAsOwner'
  | 'attest'
  | 'assess'
  | 'decideDeviation'
  | 'putDeviationToVote'
  | 'verify'
  | 'carryOut'
  | 'meetCondition'
  | 'putGateToVote'

/** Something that awaits one person, with about how long it takes. */
export interface Task {
  readonly kind: TaskKind
  /** The proposal, criterion key, deviation, condition or gate to open. */
  readonly item: string
  readonly gate?: string
  readonly subject: LocalText
  /** The partner it is done for. */
  readonly partner?: string
  /** The member a deputy votes for. */
  readonly insteadOf?: string
  /** True where a vote that was cast counts no more, because everybody is asked anew. */
  readonly anew?: true
  /** An instant or a calendar day. */
  readonly due?: string
  readonly minutes: number
}

/** How long things usually take, in minutes. */
const minutes: Record<TaskKind, number> = {
  vote: 5,
  ruleOnObjection: 5,
  protest: 2,
  decideAsOwner: 5,
  attest: 10,
  assess: 15,
  decideDeviation: 5,
  putDeviationToVote: 3,
  verify: 10,
  carryOut: 5,
  meetCondition: 5,
  putGateToVote: 5,
}

/** What awaits a person in a project on a day, the most urgent first. */
export function tasksOf(project: StartedProject, person: string, today: string): readonly Task[] {
  if (statusOf(project) === 'terminated') return []
  const running = statusOf(project) === 'running'
  const tasks = [
    ...votes(project, person, today),
    ...(running ? [...gateTasks(project, person, today), ...deviationTasks(project, person, today)] : []),
    ...conditions(project, person),
  ]
  return tasks.toSorted((left, right) => (left.due ?? '9').localeCompare(right.due ?? '9'))
}

function votes(project: StartedProject, person: string, today: string): readonly Task[] {
  return openProposals(project).flatMap((proposal) => {
    const { id, deadline, renewal, ballots, state } = proposal
    const about = {
      ...(proposal.subject.kind === 'gate' ? { gate: proposal.subject.gate } : {}),
      ...(state === 'open' ? { due: deadline } : {}),
    }
    const subject = subjectOf(project, proposal.subject)
    const toVote = votingSeats(project, proposal, person, today).filter(({ ballot }) => ballot === undefined)
    const isOwner = state === 'advised' && ownerOn(project, today)?.person === person
    return [
      ...toVote.map((seat) =>
        task('vote', id, subject, {
          ...about,
          partner: seat.partner,
          ...(seat.handOver === undefined || seat.person === undefined ? {} : { insteadOf: seat.person }),
          ...(ballots.slice(0, renewal?.earlier ?? 0).some((cast) => cast.seat === seat.seat) ? { anew: true } : {}),
        }),
      ),
      ...objectionsToRuleOn(project, proposal, person, today)
        .filter(({ rulings }) => !rulings.some((ruling) => ruling.person === person))
        .map(() => task('ruleOnObjection', id, subject, about)),
      ...seatsToProtest(project, proposal, person, today).map(() => task('protest', id, subject, about)),
      ...(isOwner ? [task('decideAsOwner', id, subject, about)] : []),
    ]
  })
}

function gateTasks(project: StartedProject, person: string, today: string): readonly Task[] {
  const { phase } = currentVisit(project)
  return project.definition.gates
    .filter(({ from, number }) => from === phase && number !== undefined)
    .flatMap((gate) => {
      const standing = gateStanding(project, gate, today)
      if (standing === 'ready' && isPermitted(project, person, 'proposals.put', today)) {
        return [task('putGateToVote', gate.id, gate.name, { gate: gate.id })]
      }
      return criteriaOf(project, gate, today)
        .filter(
          ({ status, definition }) =>
            (status === 'missing' || status === 'outdated') && definition.kind.kind === 'attested',
        )
        .filter(({ definition, partner }) =>
          responsibleFor(project, definition, partner, today).some((held) => held.person === person),
        )
        .map(({ key, definition, partner }) =>
          task('attest', key, definition.text, { gate: gate.id, ...(partner === undefined ? {} : { partner }) }),
        )
    })
}

function deviationTasks(project: StartedProject, person: string, today: string): readonly Task[] {
  const rights = rightsOf(project, person, today)
  return allDeviations(project).flatMap((deviation) => {
    const due = deviation.due === undefined ? {} : { due: deviation.due }
    const about = same(`${deviation.number}. ${deviation.title}`)
    return openTasks(project, deviation, rights).map(({ kind, partner }) =>
      task(kind, deviation.id, about, { ...due, ...(partner === undefined ? {} : { partner }) }),
    )
  })
}

/** What a person may do about any of the deviations: found out once, however many there are. */
interface Rights {
  readonly person: string
  readonly mayDecide: boolean
  readonly mayPut: boolean
  /** The deviations that are put to the vote already. */
  readonly put: ReadonlySet<string>
  mayFor(permission: 'deviations.assess' | 'deviations.verify' | 'deviations.carryOut', partner: string): boolean
}

function rightsOf(project: StartedProject, person: string, today: string): Rights {
  const known = new Map<string, boolean>()
  return {
    person,
    mayDecide: isPermitted(project, person, 'deviations.decideWithinTolerance', today),
    mayPut: isPermitted(project, person, 'proposals.put', today),
    put: new Set(
      openProposals(project).flatMap(({ subject }) => (subject.kind === 'deviation' ? [subject.deviation] : [])),
    ),
    mayFor(permission, partner) {
      const key = `${permission} ${partner}`
      const may = known.get(key) ?? isPermittedFor(project, person, permission, partner, today)
      known.set(key, may)
      return may
    },
  }
}

interface OpenTask {
  readonly kind: TaskKind
  readonly partner?: string
}

function openTasks(
  project: StartedProject,
  deviation: Deviation,
  { person, mayDecide, mayPut, put, mayFor }: Rights,
): readonly OpenTask[] {
  switch (deviation.state) {
    case 'reported':
      return unassessedPartners(project, deviation)
        .filter((partner) => mayFor('deviations.assess', partner))
        .map((partner) => ({ kind: 'assess', partner }))
    case 'assessed':
      return mayDecide && !isOverTolerance(project, deviation) ? [{ kind: 'decideDeviation' }] : []
    case 'escalated':
      return mayPut && !put.has(deviation.id) ? [{ kind: 'putDeviationToVote' }] : []
    case 'approved':
      return mayFor('deviations.carryOut', deviation.ownerPartner) ? [{ kind: 'carryOut' }] : []
    case 'carryingOut':
      return deviation.carriedOutBy !== person && mayFor('deviations.verify', deviation.reportingPartner)
        ? [{ kind: 'verify' }]
        : []
    case 'verified':
    case 'closed':
    case 'rejected':
      return []
    default:
      return deviation.state satisfies never
  }
}

function conditions(project: StartedProject, person: string): readonly Task[] {
  return unmetConditions(project)
    .filter(({ owner }) => owner === person)
    .map(({ id, text, due, gate }) => task('meetCondition', id, same(text), { due, gate }))
}

function task(kind: TaskKind, item: string, subject: LocalText, rest: Partial<Task>): Task {
  return { kind, item, subject, minutes: minutes[kind], ...rest }
}

/** What people wrote is the same in every language. */
function same(written: string): LocalText {
  return { nb: written, nn: written, en: written }
}

function subjectOf(
  project: StartedProject,
  subject: { readonly kind: string; readonly gate?: string; readonly criterion?: string; readonly deviation?: string },
): LocalText {
  const gate = project.definition.gates.find(({ id }) => id === subject.gate)
  const criterion = gate?.criteria.find(({ id }) => id === subject.criterion)
  const deviation = subject.deviation === undefined ? undefined : findDeviation(project, subject.deviation)
  if (criterion !== undefined) return criterion.text
  if (gate !== undefined) return gate.name
  return same(deviation === undefined ? '' : `${deviation.number}. ${deviation.title}`)
}
