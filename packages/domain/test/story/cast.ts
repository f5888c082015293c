import { fold } from '@samstyre/event-sourcing'
import { registerDecider } from '../../src/register/decider.ts'
import type { RegisterEvent } from '../../src/register/events.ts'
import type { RegisterState } from '../../src/register/state.ts'

/** The public bodies of the stories. */
export const organisations = {
  solvik: { name: 'Solvik kommune', kind: 'municipality' },
  nav: { name: 'NAV Solvik', kind: 'stateAgency' },
  skatt: { name: 'Skatteetaten', kind: 'stateAgency' },
  fylket: { name: 'Vestre fylke', kind: 'county' },
} as const

/** The people of the stories, by what they do in them. Somebody without a role in the project is `olav`. */
export const people = {
  ingrid: 'starts the project and manages it',
  leif: 'leads the steering group, for Solvik',
  dina: 'is deputy leader of the steering group, for NAV',
  siri: 'is a member of the steering group, for Skatteetaten',
  dag: 'is a deputy for Solvik',
  dorte: 'is a deputy for NAV',
  rikke: 'represents Solvik',
  nils: 'represents NAV',
  stine: 'represents Skatteetaten',
  tor: 'represents the employees',
  sofie: 'leads the service office',
  pia: 'is a project member',
  arne: 'is an auditor',
  olav: 'has no role',
  mona: 'has no role either',
} as const

const entered: readonly RegisterEvent[] = [
  ...Object.entries(organisations).map(([organisation, known]) => ({
    type: 'OrganisationRegistered' as const,
    data: { organisation, ...known },
  })),
  ...Object.keys(people).map((person) => ({
    type: 'PersonRegistered' as const,
    data: { person, name: person, registrar: person === 'ingrid' },
  })),
]

/** Everybody and every body of the stories, entered. */
export const register: RegisterState = fold(
  registerDecider,
  registerDecider.initialState,
  entered.map((event) => ({ event, metadata: { actor: 'system', at: '2026-01-01T08:00:00.000Z' } })),
)
