import { fold } from '@samstyre/event-sourcing'
import { specify } from '@samstyre/event-sourcing/specification'
import { describe, expect, it } from 'vitest'
import type { CommandContext } from '../../src/project/context.ts'
import { registerDecider } from '../../src/register/decider.ts'
import type { RegisterEvent } from '../../src/register/events.ts'
import { sha256 } from '../definitions/sha256.ts'
import { firstDay } from '../story/beginnings.ts'
import { register } from '../story/cast.ts'

const metadata = { actor: 'system', at: `${firstDay}T08:00:00.000Z` }
const solvik = {
  type: 'OrganisationRegistered',
  data: { organisation: 'solvik', name: 'Solvik', kind: 'municipality' },
} as const
const ingrid = { type: 'PersonRegistered', data: { person: 'ingrid', name: 'Ingrid', registrar: true } } as const
const olav = {
  type: 'PersonRegistered',
  data: { person: 'olav', name: 'Olav', title: 'Clerk', registrar: false },
} as const

function given(...events: readonly RegisterEvent[]) {
  return specify(registerDecider).given(...events.map((event) => ({ event, metadata })))
}

function by(actor: string): CommandContext {
  return { actor, at: metadata.at, today: firstDay, dayOf: () => firstDay, commandId: 'new', register, sha256 }
}

const body = (name: string) => ({ name: 'registerOrganisation', input: { name, kind: 'stateAgency' } }) as const
const person = (input: object) =>
  ({ name: 'registerPerson', input: { name: 'Kari', registrar: false, ...input } }) as const
const correction = (input: object) => ({ name: 'correctPerson', input: { name: 'Ola', ...input } }) as const

describe('the register', () => {
  it('[REG-1] takes entries from a registrar, and from the system that sets it up', () => {
    for (const actor of ['ingrid', 'system']) {
      given(ingrid)
        .when(body('NAV'), by(actor))
        .thenFacts({ type: 'OrganisationRegistered', data: { organisation: 'new', name: 'NAV', kind: 'stateAgency' } })
    }
  })

  it.for([body('NAV'), person({}), correction({ person: 'ingrid' })])(
    '[REG-1] refuses $name by anybody else',
    (command) => {
      given(ingrid, olav).when(command, by('olav')).thenRefused({ code: 'registrarNeeded' })
      given(ingrid, olav).when(command, by('nobody')).thenRefused({ code: 'registrarNeeded' })
    },
  )

  it.for(['Solvik', 'SOLVIK', '  solvik '])('[REG-2] refuses %o when Solvik is entered already', (name) => {
    given(ingrid, solvik).when(body(name), by('ingrid')).thenRefused({ code: 'organisationKnown', values: { name } })
  })

  it('[REG-2] takes another name', () => {
    expect(given(ingrid, solvik).when(body('Solvik vest'), by('ingrid')).decision.accepted).toBe(true)
  })

  it('[REG-3] enters a person, of an organisation that is there', () => {
    given(solvik)
      .when(person({ title: 'Head', organisation: 'solvik' }), by('system'))
      .thenFacts({
        type: 'PersonRegistered',
        data: { person: 'new', name: 'Kari', title: 'Head', organisation: 'solvik', registrar: false },
      })
    given()
      .when(person({ organisation: 'solvik' }), by('system'))
      .thenRefused({
        code: 'organisationUnknown',
        values: { organisation: 'solvik' },
      })
    expect(given().when(person({}), by('system')).decision.accepted).toBe(true)
  })

  it('[REG-3] corrects a person who is there', () => {
    const history = [solvik, ingrid, olav] as const
    given(...history)
      .when(correction({ person: 'olav', organisation: 'solvik' }), by('ingrid'))
      .thenFacts({ type: 'PersonCorrected', data: { person: 'olav', name: 'Ola', organisation: 'solvik' } })
    expect(given(...history).when(correction({ person: 'olav' }), by('ingrid')).decision.accepted).toBe(true)
    given(...history)
      .when(correction({ person: 'kari' }), by('ingrid'))
      .thenRefused({
        code: 'personUnknown',
        values: { person: 'kari' },
      })
    given(...history)
      .when(correction({ person: 'olav', organisation: 'nav' }), by('ingrid'))
      .thenRefused({
        code: 'organisationUnknown',
      })
  })

  it('[CORE-6] a correction says the whole anew, and takes no right away', () => {
    const corrected = { type: 'PersonCorrected', data: { person: 'ingrid', name: 'Ingrid M.' } } as const
    const { state } = given({ ...ingrid, data: { ...ingrid.data, title: 'Head' } }, corrected)
    expect(state.people.get('ingrid')).toEqual({ id: 'ingrid', name: 'Ingrid M.', registrar: true })
  })

  it('[CORE-1] refuses input that does not fit, with the place', () => {
    given()
      .when({ name: 'registerPerson', input: { name: 'Kari' } }, by('system'))
      .thenRefused({
        code: 'inputMisfit',
        values: { path: 'registrar', expected: 'required' },
      })
  })

  it('[CORE-4] takes facts it does not know, and facts about people it does not know', () => {
    const later = JSON.parse('{"type":"PersonMarried","data":{}}')
    const { state } = given(solvik)
    expect(registerDecider.evolve(state, later, metadata)).toBe(state)
    const corrected = { type: 'PersonCorrected', data: { person: 'nobody', name: 'N' } } as const
    expect(fold(registerDecider, state, [{ event: corrected, metadata }]).people.size).toBe(0)
  })
})
