import { aspects, servicekontor2 } from '@samstyre/domain'
import { ProjectAtWork } from './project.ts'
import type { Register } from './register.ts'

/** No round of work leaves more events than this. */
const longestRound = 40
const everyAspect = aspects.map((aspect) => ({ aspect, consequence: 'minor' }))

/**
 * A project at work until it has exactly so many events: it gathers its people, passes the first gate where there is
 * room for that, and then deals with one deviation after the other, with evidence and votes in between.
 *
 * @param series tells projects apart: a number from 2
 */
export function liveProject(register: Register, series: number, events: number): ProjectAtWork {
  const project = new ProjectAtWork(register, series)
  project.gathers()
  let deviation = report(project, 0)
  if (events >= 150) {
    project.confirms('gate1')
    project.decides({ kind: 'gate', gate: 'gate1', outcome: 'go' })
  }
  for (let round = 1; project.events.length + longestRound < events; round += 1) {
    settle(project, deviation, round)
    deviation = report(project, round)
    if (events >= 150) document(project, round)
    if (round % 10 === 0) {
      project.decides({ kind: 'mandate', costNok: 200_000 + round, days: 20, reason: 'Budsjettet er revidert.' })
    }
  }
  while (project.events.length < events) comment(project, deviation, project.events.length)
  return project
}

function report(project: ProjectAtWork, round: number): string {
  const [host, other] = bodiesAt(project, round)
  return project.does(host.representative, 'reportDeviation', {
    title: `Avvik ${round}: publikum finner ikke fram`,
    description: 'Skiltene viser til den gamle inngangen, og mange går feil vei første gang de kommer.',
    reportingPartner: host.id,
    affects: [host.id, other.id],
    severity: round % 4 === 0 ? 'high' : 'medium',
    estimatedCostNok: 25_000,
    estimatedDays: 3,
  })
}

/** A deviation from assessment to its end; every fifth goes to the steering group. */
function settle(project: ProjectAtWork, deviation: string, round: number): void {
  const { manager, serviceLeader } = project.register
  const bodies = bodiesAt(project, round - 1)
  comment(project, deviation, round)
  project.does(manager, 'planDeviation', { deviation, severity: 'medium', responsible: manager })
  for (const { id, representative } of bodies) {
    const said = { deviation, partner: id, aspects: everyAspect, costNok: 20_000, days: 2 }
    project.does(representative, 'assessDeviation', said)
  }
  comment(project, deviation, round + 1)
  if (round % 5 === 0) {
    project.does(manager, 'escalateDeviation', { deviation, reason: 'Det angår alle partnerne.' })
    project.decides({ kind: 'deviation', deviation })
  } else project.does(manager, 'approveDeviation', { deviation, reason: 'Innenfor toleransen.' })
  project.does(manager, 'startDeviationWork', { deviation, plan: 'Nye skilt bestilles og settes opp.' })
  project.does(serviceLeader, 'verifyDeviation', { deviation, passed: true, note: 'Sett på stedet.' })
  comment(project, deviation, round + 2)
  project.does(manager, 'closeDeviation', { deviation, note: 'Ferdig.' })
}

const documented = (servicekontor2.gates.find(({ id }) => id === 'gate2')?.criteria ?? []).filter(
  ({ kind, responsible }) => kind.kind === 'attested' && !kind.perPartner && responsible.includes('projectManager'),
)

/** New evidence for a criterion of the second gate, confirmed, and sometimes taken back. */
function document(project: ProjectAtWork, round: number): void {
  const criterion = documented[round % documented.length]
  if (criterion === undefined) throw new Error('The manager can confirm nothing at the second gate.')
  const place = { gate: 'gate2', criterion: criterion.id }
  const { manager } = project.register
  const evidence = { kind: 'link', title: `Notat ${round}`, url: `https://example.no/notat/${round}` }
  project.does(manager, 'attestCriterion', { ...place, evidence })
  if (round % 7 === 0) project.does(manager, 'withdrawAttestation', { ...place, reason: 'Vi så feil.' })
}

function comment(project: ProjectAtWork, deviation: string, turn: number): void {
  const [{ representative }] = bodiesAt(project, turn)
  const text = `Dette har vi sett på sammen, og vi kommer tilbake til det på neste møte. (${turn})`
  project.does(representative, 'commentDeviation', { deviation, text })
}

/** Two of the partners, in turn. */
function bodiesAt({ register: { bodies } }: ProjectAtWork, turn: number) {
  const [first, second] = [bodies[turn % bodies.length], bodies[(turn + 1) % bodies.length]]
  if (first === undefined || second === undefined) throw new Error('The register has no bodies.')
  return [first, second] as const
}
