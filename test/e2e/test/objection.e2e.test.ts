import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDialog, sendDialog } from '../support/dialog.ts'
import { dialogLooksRight, looksRightEverywhere } from '../support/everywhere.ts'
import type { AtBoard } from '../support/people.ts'
import { placesOf } from '../support/places.ts'
import { openOffice, type Staff } from '../support/staff.ts'
import { t } from '../support/texts.ts'
import {
  answerObjection,
  beAbsent,
  objectTo,
  ruleInWords,
  seatOf,
  vote,
  voteButton,
  voteOf,
} from '../support/vote-panel.ts'

let office: Staff
let mandate: string
let oddvar: AtBoard

beforeAll(async () => {
  office = await openOffice()
  const kari = await office.arrives('Kari Fossum')
  const places = await placesOf(kari, office.product.url, 'Nordvik servicekontor')
  mandate = places.proposal('MandateSubject', 'open').slice(places.project.length)
  await office.goHome(kari)
  oddvar = await office.arrives('Oddvar Lien', mandate)
})

afterAll(async () => {
  await office.leave()
})

describe('who votes on the new mandate of Nordvik', () => {
  it('is said in words before anybody votes: who decides, by which count, and who judges an objection', async () => {
    const ingrid = await office.arrives('Ingrid Solbakk', mandate)
    const words = ruleInWords(ingrid.page)
    for (const sentence of [
      'rule.voters.partners',
      'rule.split.against',
      'rule.majority.simple',
      'rule.castingVote.no',
    ] as const)
      await words.getByText(t(sentence)).waitFor()
    await words.getByText(t('rule.objection')).waitFor()
    await looksRightEverywhere(ingrid, 'objection-1-before-the-vote')
    await office.goHome(ingrid)
  })

  it('is a deputy when the member says to be absent, until the deputy has voted', async () => {
    const ingrid = await office.arrives('Ingrid Solbakk', mandate)
    await ingrid.page.getByRole('button', { name: t('board.own.seat.absent'), exact: true }).click()
    await openDialog(ingrid.page).getByLabel(t('board.own.seat.absent.deputy')).waitFor()
    await dialogLooksRight(ingrid, 'objection-2-absent')
    await openDialog(ingrid.page)
      .getByRole('button', { name: t('board.command.cancel') })
      .click()
    await beAbsent(ingrid.page, 'Håkon Brekke')
    await seatOf(oddvar.page, 'Nordvik kommune').getByText('Håkon Brekke').waitFor()
    expect(await voteButton(ingrid.page, 'yes').count()).toBe(0)

    const haakon = await office.arrives('Håkon Brekke', mandate)
    const member = { partner: 'Nordvik kommune', member: 'Ingrid Solbakk' }
    await haakon.page.getByText(t('board.voting.cast.forMember', member)).waitFor()
    await vote(haakon.page, 'yes')
    await voteOf(ingrid.page, 'Nordvik kommune', 'yes').waitFor()
    await ingrid.page.getByText(t('board.own.seat.back.voted')).waitFor()
    await looksRightEverywhere(ingrid, 'objection-3-the-deputy-has-voted')
    await office.goHome(ingrid, haakon)
  })

  it('changes nothing yet when somebody says that another is disqualified', async () => {
    const mona = await office.arrives('Mona Kvam', mandate)
    await objectTo(mona.page, 'Oddvar Lien', 'party')
    await oddvar.page.getByText(t('board.objection.disqualified', { by: 'Mona Kvam', member: 'Oddvar Lien' })).waitFor()
    await oddvar.page.getByText(t('board.objection.open'), { exact: true }).waitFor()
    await voteOf(oddvar.page, 'Trygdeetaten', 'yes').waitFor()
    await oddvar.page.getByText(t('board.voting.result.open.objected')).waitFor()
    expect(await oddvar.page.getByRole('button', { name: t('board.objection.upholds') }).count()).toBe(0)
    await looksRightEverywhere(mona, 'objection-4-to-be-answered')
    await answerObjection(mona.page, true)
    await office.goHome(mona)
  })

  it('is decided by the others, who find it among their tasks; the member is told and protests', async () => {
    const elin = await office.arrives('Elin Ness')
    await elin.page.getByRole('link', { name: t('board.shell.tasks') }).click()
    await elin.page
      .getByRole('link', { name: t('words.taskKind.ruleOnObjection') })
      .first()
      .click()
    await answerObjection(elin.page, true)
    await seatOf(elin.page, 'Trygdeetaten').getByText('Randi Moen').waitFor()
    await office.goHome(elin)

    const { page } = oddvar
    await page.getByText(t('board.objection.lost'), { exact: true }).waitFor()
    expect(await voteOf(page, 'Trygdeetaten', 'yes').count()).toBe(0)
    await looksRightEverywhere(oddvar, 'objection-5-a-ballot-lost')
    await page.getByRole('button', { name: t('board.objection.protest') }).click()
    await sendDialog(page, t('board.objection.protest.send'))
    await page.getByText(t('board.objection.protested.you')).waitFor()
  })

  it('can be read in the file of the decision, with the protest', async () => {
    const randi = await office.arrives('Randi Moen', mandate)
    await vote(randi.page, 'yes')
    const elin = await office.arrives('Elin Ness', mandate)
    await vote(elin.page, 'no', 'Trygdeetaten burde fått stemme selv.')
    await elin.page.getByText(t('board.voting.result.adopted')).waitFor()
    await looksRightEverywhere(elin, 'objection-6-adopted')

    const auditor = await office.arrives('Sverre Tangen', `${mandate}/file`)
    const protest = t('board.objection.protested', { member: 'Oddvar Lien' })
    await auditor.page.getByText(protest).first().waitFor()
    await looksRightEverywhere(auditor, 'objection-7-in-the-file')
    office.expectNoComplaints()
  })
})
