import { idOf } from '../script/identifiers.ts'
import type { OrganisationKey } from './organisations.ts'

interface Person {
  readonly name: string
  readonly title: string
  readonly organisation: OrganisationKey
  /** May enter people and start projects. */
  readonly registrar?: true
}

/** The people of the demonstration. All of them are invented. */
export const people = {
  ingrid: { name: 'Ingrid Solbakk', title: 'Kommunedirektør', organisation: 'nordvik' },
  haakon: { name: 'Håkon Brekke', title: 'Kommunalsjef', organisation: 'nordvik' },
  kari: { name: 'Kari Fossum', title: 'Prosjektleder', organisation: 'nordvik', registrar: true },
  ida: { name: 'Ida Nygård', title: 'Rådgiver', organisation: 'nordvik', registrar: true },
  torArne: { name: 'Tor-Arne Hagen', title: 'Servicesjef', organisation: 'nordvik' },
  anette: { name: 'Anette Dahle', title: 'Serviceleder', organisation: 'nordvik' },
  hilde: { name: 'Hilde Stokke', title: 'Leder for byggesak', organisation: 'nordvik' },
  lars: { name: 'Lars Myrvold', title: 'Hovedtillitsvalgt', organisation: 'nordvik' },
  even: { name: 'Even Skogli', title: 'Konsulent', organisation: 'nordvik' },
  oddvar: { name: 'Oddvar Lien', title: 'Distriktssjef', organisation: 'socialSecurity' },
  randi: { name: 'Randi Moen', title: 'Assisterende distriktssjef', organisation: 'socialSecurity' },
  bente: { name: 'Bente Rustad', title: 'Seksjonsleder', organisation: 'socialSecurity' },
  nina: { name: 'Nina Øverby', title: 'Veileder', organisation: 'socialSecurity' },
  mona: { name: 'Mona Kvam', title: 'Områdeleder', organisation: 'employment' },
  per: { name: 'Per Aune', title: 'Fagsjef', organisation: 'employment' },
  maaret: { name: 'Máret Áile Čearru', title: 'Avdelingsleder', organisation: 'employment' },
  jon: { name: 'Jon Berg', title: 'Kontorsjef', organisation: 'tax' },
  elin: { name: 'Elin Ness', title: 'Nestleder ved kontoret', organisation: 'tax' },
  trond: { name: 'Trond Vik', title: 'Seniorrådgiver', organisation: 'tax' },
  gunnar: { name: 'Gunnar Sæther', title: 'Underdirektør', organisation: 'tax' },
  sverre: { name: 'Sverre Tangen', title: 'Forvaltningsrevisor', organisation: 'auditors' },
  bjoern: { name: 'Bjørn Tveit', title: 'Kommunedirektør', organisation: 'elvestrand' },
  stein: { name: 'Stein Lunde', title: 'Prosjektleder', organisation: 'elvestrand', registrar: true },
  marit: { name: 'Marit Sunde', title: 'Organisasjonssjef', organisation: 'elvestrand' },
  tone: { name: 'Tone Wiik', title: 'Serviceleder', organisation: 'elvestrand' },
  kjell: { name: 'Kjell Åsen', title: 'Tillitsvalgt', organisation: 'elvestrand' },
  solveig: { name: 'Solveig Bakke', title: 'Kommunedirektør', organisation: 'fjellbu' },
  leif: { name: 'Leif Grønli', title: 'Rådgiver', organisation: 'fjellbu' },
  aase: { name: 'Åse Lund', title: 'Tillitsvalgt', organisation: 'fjellbu' },
} as const satisfies Readonly<Record<string, Person>>

export type PersonKey = keyof typeof people

export function personId(key: PersonKey): string {
  return idOf(`person ${key}`)
}

/** What the register is told about a person. */
export function entryOf(key: PersonKey): Person {
  return people[key]
}
