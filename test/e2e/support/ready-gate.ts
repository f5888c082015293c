import { confirmOnDocument, confirmOnLink, confirmOnNote, criterionOf } from './gate-page.ts'
import { settleCondition } from './overview-page.ts'
import type { Staff } from './staff.ts'

const certificates = { name: 'Kursbevis.pdf', mimeType: 'application/pdf', buffer: Buffer.from('Alle er opplært.') }

/** Those responsible confirm what is still missing at the second gate of Nordvik. */
export async function makeReady(office: Staff): Promise<void> {
  const gate = '/gates/gate2'
  const anette = await office.arrives('Anette Dahle', gate)
  await confirmOnDocument(anette.page, criterionOf(anette.page, 'g2.training'), certificates)
  const kari = await office.arrives('Kari Fossum', gate)
  await confirmOnLink(kari.page, criterionOf(kari.page, 'g2.premises'), 'https://nordvik.example/befaring', 'Befaring')
  const gunnar = await office.arrives('Gunnar Sæther', gate)
  const agreement = criterionOf(gunnar.page, 'g2.agreements', 'Skatteetaten')
  await confirmOnNote(gunnar.page, agreement, 'Ny kostnadsfordeling er signert.')
  const torArne = await office.arrives('Tor-Arne Hagen')
  await settleCondition(torArne.page, 'husleien', 'Kommunen betaler husleien ut prøvedriften.')
  await office.goHome(anette, kari, gunnar, torArne)
}
