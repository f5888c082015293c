import { systemActor } from '@samstyre/domain'
import { idOf } from '../recording/identifiers.ts'
import type { Recorder } from '../recording/recorder.ts'

/** The public bodies of the recorded stories. */
const bodies = {
  solvik: { name: 'Solvik kommune', kind: 'municipality' },
  pension: { name: 'Pensjonsverket', kind: 'stateAgency' },
  tax: { name: 'Avgiftsverket', kind: 'stateAgency' },
  county: { name: 'Vestre fylke', kind: 'county' },
  library: { name: 'Solvik bibliotek', kind: 'other' },
} as const
export type Body = keyof typeof bodies

/** The people of the stories, each of a body or of none. */
const people = {
  ingrid: ['Ingrid Moe', undefined, 'Prosjektleder'],
  leif: ['Leif Aune', 'solvik', 'Kommunedirektør'],
  dina: ['Dina Bakk', 'pension', undefined],
  siri: ['Siri Dalen', 'tax', undefined],
  sigve: ['Sigve Eide', 'solvik', undefined],
  dag: ['Dag Foss', 'solvik', undefined],
  dorte: ['Dorte Gran', 'pension', undefined],
  tale: ['Tale Hove', 'tax', undefined],
  rikke: ['Rikke Iversen', 'solvik', undefined],
  nils: ['Nils Juul', 'pension', undefined],
  stine: ['Stine Krag', 'tax', undefined],
  frode: ['Frode Lie', 'county', undefined],
  tor: ['Tor Myhre', undefined, undefined],
  sofie: ['Sofie Nes', 'solvik', undefined],
  pia: ['Pia Odden', undefined, undefined],
  stig: ['Stig Paulsen', 'library', undefined],
  arne: ['Arne Quist', undefined, 'Revisor'],
} as const satisfies Readonly<Record<string, readonly [string, Body | undefined, string | undefined]>>
export type Person = keyof typeof people

export function bodyId(body: Body): string {
  return idOf(`body ${body}`)
}

export function personId(person: Person): string {
  return idOf(`person ${person}`)
}

/** Enters everybody; two entries are corrected afterwards. */
export function enterCast(recorder: Recorder): void {
  const entering = { to: 'register', actor: systemActor, at: '2025-12-01T08:00:00.000Z', today: '2025-12-01' } as const
  const send = (name: 'registerOrganisation' | 'registerPerson', commandId: string, input: object) => {
    const refusal = recorder.send({ ...entering, name, commandId, input })
    if (refusal !== undefined) throw new Error(`${name} ${JSON.stringify(input)}: ${refusal.code}`)
  }
  for (const [key, input] of Object.entries(bodies)) send('registerOrganisation', idOf(`body ${key}`), input)
  for (const [key, [name, body, title]] of Object.entries(people)) {
    send('registerPerson', idOf(`person ${key}`), {
      name,
      ...(title === undefined ? {} : { title }),
      ...(body === undefined ? {} : { organisation: bodyId(body) }),
      registrar: key === 'ingrid',
    })
  }
  const correcting = {
    ...entering,
    at: '2025-12-02T09:30:00.000Z',
    today: '2025-12-02',
    actor: personId('ingrid'),
    name: 'correctPerson',
  } as const
  const corrected = [
    { person: personId('pia'), name: 'Pia Odden Ruud', title: 'Rådgiver', organisation: bodyId('solvik') },
    { person: personId('stig'), name: 'Stig Paulsen' },
  ]
  for (const input of corrected) {
    const refusal = recorder.send({ ...correcting, commandId: idOf(`correction of ${input.name}`), input })
    if (refusal !== undefined) throw new Error(`correctPerson: ${refusal.code}`)
  }
}
