import type { compare as nb } from '../nb/compare.ts'
import type { Translation } from '../text-types.ts'

export const compare = {
  'compare.project.status': 'Status',
  'compare.project.phase': 'Phase',
  'compare.project.visit': 'Round of the phase',
  'compare.partners.partner': 'The partner {name}',
  'compare.people.role': 'The role of {name}',
  'compare.rules.version': 'Rules of decision',
  'compare.rules.costNok': 'Tolerance for cost',
  'compare.rules.days': 'Tolerance for delay',
  'compare.gates.criterion': 'The criterion “{name}”',
  'compare.gates.criterionOfPartner': 'The criterion “{name}” for {partner}',
  'compare.decisions.state': 'Proposal {name}',
  'compare.conditions.state': 'The condition “{name}”',
  'compare.deviations.state': 'Deviation {name}: state',
  'compare.deviations.severity': 'Deviation {name}: severity',
  'compare.deviations.costNok': 'Deviation {name}: cost',
  'compare.deviations.days': 'Deviation {name}: delay',
  'compare.deviations.owner': 'Deviation {name}: owner',
  'compare.deviations.due': 'Deviation {name}: due date',
  'compare.value.version': 'version {version}',
  'compare.value.absent': 'not there',
  'compare.value.none': 'not set',
} as const satisfies Translation<typeof nb>
