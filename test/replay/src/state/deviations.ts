import { deviationQueries } from '@samstyre/domain'
import { indented, labelled, listed, nameIn, type View } from './names.ts'

/** Every deviation with what is known about it. */
export function deviationLines(view: View): readonly string[] {
  return deviationQueries
    .allDeviations(view.project)
    .flatMap((deviation) => [
      `${deviation.number} ${deviation.title}: ${deviation.state}`,
      ...indented([
        listed(
          deviation.severity,
          labelled('sorted', deviation.sorting),
          `${deviation.costNok} NOK`,
          `${deviation.days} days`,
          labelled('due', deviation.due),
          `round ${deviation.round}`,
          `found in ${deviation.phase} ${deviation.visit}`,
        ),
        listed(
          `reported by ${nameIn(view, deviation.reportedBy)} for ${nameIn(view, deviation.reportingPartner)} ${deviation.reportedAt}`,
          `owned by ${nameIn(view, deviation.ownerPartner)}`,
          labelled('responsible', deviation.responsible && nameIn(view, deviation.responsible)),
          labelled('carried out by', deviation.carriedOutBy && nameIn(view, deviation.carriedOutBy)),
        ),
        ...deviation.affects.map((partner) => assessmentLine(view, deviation, partner)),
        ...flags(view, deviation),
        ...(deviation.decision === undefined ? [] : [decisionLine(view, deviation.decision)]),
        ...deviation.comments.map(({ by, at, text }) => `${nameIn(view, by)} ${at}: ${text}`),
      ]),
    ])
}

function assessmentLine(view: View, { assessments }: deviationQueries.Deviation, partner: string): string {
  const given = assessments[partner]
  const text =
    given &&
    listed(
      `${given.costNok} NOK`,
      `${given.days} days`,
      `by ${nameIn(view, given.by)} ${given.at}`,
      ...given.aspects.flatMap(({ aspect, consequence }) =>
        consequence === 'none' ? [] : [`${aspect} ${consequence}`],
      ),
    )
  return `affects ${nameIn(view, partner)}: ${text ?? 'not assessed'}`
}

function flags({ project }: View, deviation: deviationQueries.Deviation): readonly string[] {
  const found = listed(
    deviationQueries.isOverTolerance(project, deviation) ? 'over tolerance' : undefined,
    deviationQueries.isBlocking(project, deviation) ? 'blocks' : undefined,
  )
  return found === '' ? [] : [found]
}

function decisionLine(view: View, { level, at, by, reason }: deviationQueries.DeviationDecision): string {
  return listed(`decided by ${level}`, nameIn(view, by), at, reason)
}
