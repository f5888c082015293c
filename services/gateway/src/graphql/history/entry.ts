import type { Entry } from '../../history/entry.ts'
import type { NamedOrganisation, NamedPerson } from '../people/named.ts'

/** An entry of the history as it is shown, in one language. */
export interface ShownEntry {
  readonly entry: Entry
  readonly sentence: string
  readonly actor: NamedPerson | undefined
  readonly onBehalfOf: NamedOrganisation | undefined
}
