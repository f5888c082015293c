import { osloDate } from '@samstyre/messages'
import { type Client, loggedIn } from './client.ts'
import { enter, type Office } from './office.ts'

/** Somebody who once had, or will have, or never came to have a role in the project that is in force, and reads nothing. */
export interface Reader {
  readonly name: string
  readonly client: Client
  readonly person: string
}

/** The id of no project. */
export const nowhere = '00000000-0000-4000-8000-00000000dead'

/** Everybody who is known to a project and may not read it, and somebody who may: an auditor. */
export async function foundReaders(
  url: string,
  office: Office,
  now: number,
): Promise<{ readonly readers: readonly Reader[]; readonly current: Client }> {
  const dayFromNow = (days: number) => osloDate(now + days * 86_400_000)
  const [yesterday, today, tomorrow] = [dayFromNow(-1), dayFromNow(0), dayFromNow(1)]
  const another = await enter(office.registrar, 'registerOrganisation', { name: 'Naboetaten', kind: 'stateAgency' })
  await enter(office.registrar, 'admitPartner', { organisation: another, host: false }, office.project)
  const join = async (name: string, role: object) => {
    const input = { name, organisation: another, registrar: false }
    const person = await enter(office.registrar, 'registerPerson', input)
    const assigned = { role: 'staff', person, ...role }
    const assignment = await enter(office.registrar, 'assignRole', assigned, office.project)
    return { name, person, assignment, client: await loggedIn(url, person) }
  }
  const over = await join('Ove Over', { from: '2020-01-01', to: yesterday })
  const ahead = await join('Fredrik Framtid', { from: tomorrow })
  const taken = await join('Aldri Inne', { from: today })
  await enter(office.registrar, 'endRole', { assignment: taken.assignment, lastDay: yesterday }, office.project)
  const left = await join('Petra Partner', { from: '2020-01-01', partner: another })
  await enter(office.registrar, 'removePartner', { partner: another, reason: 'Flyttet.' }, office.project)
  const { client: current } = await join('Ragnhild Revisor', { role: 'auditor', from: today })
  return { readers: [over, ahead, taken, left], current }
}
