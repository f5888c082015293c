import { ProjectAtWork } from './project.ts'
import type { Register } from './register.ts'

/** How much lies in a project that many work in at once. */
export interface Crowd {
  /** All of them open and over tolerance, so that they block every gate. */
  readonly deviations: number
  /** Decided one after the other, each resting on every deviation. */
  readonly decisions: number
}

/**
 * A project that has more open than people ever look at in one page.
 *
 * @param series tells projects apart: a number from 2
 */
export function crowdedProject(register: Register, series: number, { deviations, decisions }: Crowd): ProjectAtWork {
  const project = new ProjectAtWork(register, series)
  project.gathers()
  project.takesIn(register.visitors)
  for (let place = 0; place < deviations; place += 1) report(project, place)
  for (let place = 1; place <= decisions; place += 1) {
    project.decides({ kind: 'mandate', costNok: 200_000 + place, days: 20, reason: 'Budsjettet er revidert.' })
  }
  return project
}

function report(project: ProjectAtWork, place: number): void {
  const { bodies } = project.register
  const reporter = bodies[place % bodies.length]
  if (reporter === undefined) throw new Error('The register has no bodies.')
  const deviation = project.does(reporter.representative, 'reportDeviation', {
    title: `Avvik ${place}: lokalet er ikke ferdig`,
    description: 'Entreprenøren melder om forsinkelse, og åpningen kan ikke holdes uten at noe annet viker.',
    reportingPartner: reporter.id,
    affects: bodies.map(({ id }) => id),
    severity: place % 2 === 0 ? 'high' : 'medium',
    estimatedCostNok: 900_000,
    estimatedDays: 60,
  })
  project.does(reporter.representative, 'commentDeviation', { deviation, text: 'Vi kommer tilbake til dette.' })
}
