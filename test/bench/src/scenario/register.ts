import {
  emptyRegister,
  type RegisterEvent,
  type RegisterRequest,
  type RegisterState,
  registerDecider,
  systemActor,
} from '@samstyre/domain'
import type { NewEvent } from '@samstyre/event-store'
import { Chronicle } from './chronicle.ts'
import { Identifiers } from './identifiers.ts'

/** How many come to visit. */
const visitors = 16

/** The three public bodies, the first one the host. */
const bodies = [
  { name: 'Havnvik kommune', kind: 'municipality' },
  { name: 'Pensjonsverket', kind: 'stateAgency' },
  { name: 'Jobbverket', kind: 'stateAgency' },
] as const

/** Everybody who takes part in every project of the scenario. */
export interface Register {
  readonly state: RegisterState
  readonly events: readonly NewEvent[]
  /** May enter people and start projects, and manages every project. */
  readonly manager: string
  readonly serviceLeader: string
  readonly employees: string
  readonly bodies: readonly Body[]
  /** They take part in a crowded project only. */
  readonly visitors: readonly string[]
}

interface Body {
  readonly id: string
  /** Sits in the steering group. */
  readonly member: string
  /** Speaks for the body in the project. */
  readonly representative: string
}

/** Enters everybody, always under the same ids. */
export function enterRegister(): Register {
  const chronicle = new Chronicle<RegisterState, RegisterRequest, RegisterEvent>({
    decider: registerDecider,
    identifiers: new Identifiers(1),
    start: '2023-12-04T08:00:00.000Z',
    register: () => emptyRegister,
  })
  const person = (name: string, organisation?: string) =>
    chronicle.does(systemActor, {
      name: 'registerPerson',
      input: { name, registrar: organisation === undefined, ...(organisation === undefined ? {} : { organisation }) },
    })
  const entered = bodies.map((input) => {
    const id = chronicle.does(systemActor, { name: 'registerOrganisation', input })
    return {
      id,
      member: person(`Medlem fra ${input.name}`, id),
      representative: person(`Talsmann for ${input.name}`, id),
    }
  })
  const [host] = entered
  const manager = person('Prosjektleder')
  const serviceLeader = person('Leder for kontoret', host?.id)
  const employees = person('Tillitsvalgt', host?.id)
  const others = Array.from({ length: visitors }, (_, place) => person(`Besøkende ${place + 1}`, host?.id))
  const { state, events } = chronicle
  return { state, events, manager, serviceLeader, employees, bodies: entered, visitors: others }
}
