import { optional, text } from '@samstyre/event-sourcing'
import { mandateOf } from '../../governance/queries.ts'
import { facts, type ProjectDecision, projectCommand } from '../../project/command.ts'
import type { StartedProject } from '../../project/state.ts'
import { reject } from '../../rejections.ts'
import type { DeviationFact } from '../machine.ts'
import { isOverTolerance, mayFollow, unassessedPartners } from '../queries.ts'
import type { Deviation } from '../state.ts'
import { deviationField, whenMayFollow } from './deviation-guards.ts'

/** The project manager approves an assessed deviation as a change within tolerance. */
export const approveDeviation = projectCommand({
  name: 'approveDeviation',
  fields: { ...deviationField, reason: optional(text()) },
  permission: 'deviations.decideWithinTolerance',
  decide(project, { deviation, reason }) {
    return decideWithinTolerance(project, deviation, 'DeviationApproved', ({ costNok, days }) => {
      const tolerance = mandateOf(project)
      return facts({
        type: 'DeviationApproved',
        data: {
          deviation,
          level: 'projectManager',
          costNok,
          days,
          toleranceCostNok: tolerance.costNok,
          toleranceDays: tolerance.days,
          ...(reason === undefined ? {} : { reason }),
        },
      })
    })
  },
})

/** The project manager turns down an assessed deviation within tolerance. */
export const rejectDeviation = projectCommand({
  name: 'rejectDeviation',
  fields: { ...deviationField, reason: text() },
  permission: 'deviations.decideWithinTolerance',
  decide(project, { deviation, reason }) {
    return decideWithinTolerance(project, deviation, 'DeviationRejected', () =>
      facts({ type: 'DeviationRejected', data: { deviation, level: 'projectManager', reason } }),
    )
  },
})

/** Nobody decides before every affected partner has assessed; outside tolerance and once escalated the steering group decides. */
function decideWithinTolerance(
  project: StartedProject,
  deviation: string,
  fact: DeviationFact,
  then: (deviation: Deviation) => ProjectDecision,
): ProjectDecision {
  return whenAssessed(project, deviation, fact, (known) => {
    const { number, costNok, days } = known
    if (known.state === 'escalated') return reject('steeringGroupDecides', { number })
    if (isOverTolerance(project, known)) {
      const { costNok: toleranceCostNok, days: toleranceDays } = mandateOf(project)
      return reject('overTolerance', { number, costNok, days, toleranceCostNok, toleranceDays })
    }
    return then(known)
  })
}

function whenAssessed(
  project: StartedProject,
  deviation: string,
  fact: DeviationFact,
  then: (deviation: Deviation) => ProjectDecision,
): ProjectDecision {
  return whenMayFollow(project, deviation, fact, then, (known) => {
    const silent = unassessedPartners(project, known)
    // A partner that had left and is back is still to assess what was assessed without it.
    if (!mayFollow(known, 'DeviationAssessed') || silent.length === 0) return undefined
    return reject('notAssessed', { number: known.number, partners: silent.join(',') })
  })
}
