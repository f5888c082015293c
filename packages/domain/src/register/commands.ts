import {
  accept,
  boolean,
  type Decision,
  type InferFields,
  id,
  optional,
  type RecordFields,
  type RecordSchema,
  record,
  text,
} from '@samstyre/event-sourcing'
import { type CommandContext, systemActor } from '../project/context.ts'
import { type Rejection, reject } from '../rejections.ts'
import { partnerKindSchema } from '../vocabulary.ts'
import type { RegisterEvent } from './events.ts'
import type { RegisterState } from './state.ts'

export interface RegisterCommand {
  readonly name: string
  readonly schema: RecordSchema
  /** `input` has been checked against `schema`. */
  decide(state: RegisterState, input: unknown, context: CommandContext): Decision<RegisterEvent, Rejection>
}

/** Puts the shared guard in front of a command: only a registrar changes the register. */
function registerCommand<const Fields extends RecordFields>(definition: {
  readonly name: string
  readonly fields: Fields
  decide(state: RegisterState, input: InferFields<Fields>, context: CommandContext): Decision<RegisterEvent, Rejection>
}): RegisterCommand {
  const { name, fields } = definition
  return {
    name,
    schema: record(name, fields),
    decide(state, checked, context) {
      if (!isRegistrar(state, context.actor)) return reject('registrarNeeded')
      // The caller has checked the input against the schema, which is where this type comes from.
      return definition.decide(state, checked as InferFields<Fields>, context)
    },
  }
}

/** Those who may enter people and organisations and start projects; the system may, when it sets up a register. */
export function isRegistrar({ people }: RegisterState, person: string): boolean {
  return person === systemActor || people.get(person)?.registrar === true
}

export const registerOrganisation = registerCommand({
  name: 'registerOrganisation',
  fields: { name: text({ max: 120 }), kind: partnerKindSchema },
  decide(state, { name, kind }, { commandId }) {
    const same = [...state.organisations.values()].some((known) => sameName(known.name, name))
    if (same) return reject('organisationKnown', { name })
    return accept({ type: 'OrganisationRegistered', data: { organisation: commandId, name, kind } })
  },
})

const personFields = {
  name: text({ max: 120 }),
  title: optional(text({ max: 120 })),
  organisation: optional(id('organisation')),
}

export const registerPerson = registerCommand({
  name: 'registerPerson',
  fields: { ...personFields, registrar: boolean() },
  decide(state, input, { commandId }) {
    const { organisation } = input
    if (organisation !== undefined && !state.organisations.has(organisation)) {
      return reject('organisationUnknown', { organisation })
    }
    return accept({ type: 'PersonRegistered', data: { person: commandId, ...input } })
  },
})

export const correctPerson = registerCommand({
  name: 'correctPerson',
  fields: { person: id('person'), ...personFields },
  decide(state, input) {
    const { person, organisation } = input
    if (!state.people.has(person)) return reject('personUnknown', { person })
    if (organisation !== undefined && !state.organisations.has(organisation)) {
      return reject('organisationUnknown', { organisation })
    }
    return accept({ type: 'PersonCorrected', data: input })
  },
})

export const registerCommands = { registerOrganisation, registerPerson, correctPerson }

/** Names are the same whatever their case and the spaces around them. */
function sameName(left: string, right: string): boolean {
  return left.trim().toLocaleLowerCase('nb') === right.trim().toLocaleLowerCase('nb')
}
