import type { compare as nb } from '../nb/compare.ts'
import type { Translation } from '../text-types.ts'

export const compare = {
  'compare.project.status': 'Status',
  'compare.project.phase': 'Fase',
  'compare.project.visit': 'Runde i fasen',
  'compare.partners.partner': 'Partnaren {name}',
  'compare.people.role': 'Rolla til {name}',
  'compare.rules.version': 'Avgjerdsreglar',
  'compare.rules.costNok': 'Toleranse for kostnad',
  'compare.rules.days': 'Toleranse for forseinking',
  'compare.gates.criterion': 'Kriteriet «{name}»',
  'compare.gates.criterionOfPartner': 'Kriteriet «{name}» for {partner}',
  'compare.decisions.state': 'Sak {name}',
  'compare.conditions.state': 'Vilkåret «{name}»',
  'compare.deviations.state': 'Avvik {name}: tilstand',
  'compare.deviations.severity': 'Avvik {name}: alvorsgrad',
  'compare.deviations.costNok': 'Avvik {name}: kostnad',
  'compare.deviations.days': 'Avvik {name}: forseinking',
  'compare.deviations.owner': 'Avvik {name}: eigar',
  'compare.deviations.due': 'Avvik {name}: frist',
  'compare.value.version': 'versjon {version}',
  'compare.value.absent': 'ikkje med',
  'compare.value.none': 'ikkje sett',
} as const satisfies Translation<typeof nb>
