import type { PartnerKind } from '@samstyre/domain'
import { idOf } from '../script/identifiers.ts'

interface Organisation {
  readonly name: string
  readonly kind: PartnerKind
}

/** The public bodies of the demonstration. All of them are invented. */
export const organisations = {
  nordvik: { name: 'Nordvik kommune', kind: 'municipality' },
  elvestrand: { name: 'Elvestrand kommune', kind: 'municipality' },
  fjellbu: { name: 'Fjellbu kommune', kind: 'municipality' },
  socialSecurity: { name: 'Trygdeetaten', kind: 'stateAgency' },
  employment: { name: 'Arbeidstjenesten', kind: 'stateAgency' },
  tax: { name: 'Skatteetaten', kind: 'stateAgency' },
  auditors: { name: 'Nordvik kommunerevisjon IKS', kind: 'other' },
} as const satisfies Readonly<Record<string, Organisation>>

export type OrganisationKey = keyof typeof organisations

export function organisationId(key: OrganisationKey): string {
  return idOf(`organisation ${key}`)
}
