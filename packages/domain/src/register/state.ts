import { PersistentMap } from '@samstyre/event-sourcing'
import type { PartnerKind } from '../vocabulary.ts'

export interface RegisterState {
  readonly people: PersistentMap<RegisteredPerson>
  readonly organisations: PersistentMap<RegisteredOrganisation>
}

export interface RegisteredPerson {
  readonly id: string
  readonly name: string
  readonly title?: string
  readonly organisation?: string
  readonly registrar: boolean
}

export interface RegisteredOrganisation {
  readonly id: string
  readonly name: string
  readonly kind: PartnerKind
}

export const emptyRegister: RegisterState = { people: PersistentMap.empty(), organisations: PersistentMap.empty() }
