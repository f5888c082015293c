import type { RegisterEvent } from './events.ts'
import type { RegisterState } from './state.ts'

/** The register after one more fact. */
export function evolveRegister(state: RegisterState, event: RegisterEvent): RegisterState {
  switch (event.type) {
    case 'OrganisationRegistered': {
      const { organisation, ...known } = event.data
      return { ...state, organisations: state.organisations.set(organisation, { id: organisation, ...known }) }
    }
    case 'PersonRegistered': {
      const { person, ...known } = event.data
      return { ...state, people: state.people.set(person, { id: person, ...known }) }
    }
    case 'PersonCorrected': {
      const { person, ...corrected } = event.data
      return {
        ...state,
        people: state.people.update(person, ({ id, registrar }) => ({ id, registrar, ...corrected })),
      }
    }
    default:
      // An unknown fact, written by a newer version, changes nothing that this version knows.
      return unknown(state, event)
  }
}

function unknown(state: RegisterState, _event: never): RegisterState {
  return state
}
