import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cardIn, choose, drag } from '../support/deviation-board.ts'
import {
  type ActionName,
  act,
  aspects,
  assess,
  comesTo,
  report,
  type StateName,
  sendVerification,
  sendWords,
  titleField,
} from '../support/deviation-page.ts'
import { openDialog, sendDialog } from '../support/dialog.ts'
import { approveDirectly } from '../support/direct-approval.ts'
import { arrowTo, enter, enterDialog, mark, tabTo, write } from '../support/keyboard.ts'
import { keepPicture } from '../support/people.ts'
import { openOffice, type Staff } from '../support/staff.ts'
import { label, t } from '../support/texts.ts'
import { vote } from '../support/vote-panel.ts'

const list = '/deviations'
const wide = { width: 1700, height: 1000 }
const owner = 'Trygdeetaten'

let office: Staff

beforeAll(async () => {
  office = await openOffice()
})

afterAll(async () => {
  await office.leave()
})

describe('a deviation within the tolerance', () => {
  const title = 'Skrankene er for høye for rullestolbrukere'

  it('goes its whole way with a pointer, and is opened again', async () => {
    const bente = await office.arrives('Bente Rustad', list)
    await report(bente.page, {
      title,
      description: 'To av ni skranker må senkes. Det var avtalt, men står ikke i tegningene.',
      affects: ['Trygdeetaten', 'Nordvik kommune'],
      severity: 'medium',
    })
    const address = bente.page.url().slice(office.at('').length)

    const kari = await office.arrives('Kari Fossum', list, wide)
    const manager = kari.page
    await drag(manager, owner, cardIn(manager, owner, 'reported', title), 'approved')
    await openDialog(manager)
      .getByText(t('board.command.rule', { rule: 'DEV-7' }))
      .waitFor()
    await openDialog(manager).getByText('Trygdeetaten').first().waitFor()
    await keepPicture(manager, 'deviation-1-not-assessed')
    await manager.keyboard.press('Escape')
    expect(await approveDirectly(kari, bente.page.url())).toMatchObject({ kind: 'CommandRejected', rule: 'DEV-7' })

    await assess(bente.page, owner, { costNok: 15_000, days: 3, matters: 'quality', note: 'To skranker må bygges om.' })
    const torArne = await office.arrives('Tor-Arne Hagen', address)
    await assess(torArne.page, 'Nordvik kommune', {
      costNok: 20_000,
      days: 5,
      matters: 'cost',
      note: 'Dekkes av rammen for lokalene.',
    })
    await comesTo(bente.page, 'assessed')

    await drag(manager, owner, cardIn(manager, owner, 'assessed', title), 'approved')
    await keepPicture(manager, 'deviation-2-dragged-to-approved')
    await sendWords(manager, 'approveDeviation', 'Kravet står i loven, og kostnaden er liten.')
    await cardIn(manager, owner, 'approved', title).waitFor()

    await choose(cardIn(manager, owner, 'approved', title), 'startDeviationWork')
    await sendWords(manager, 'startDeviationWork', 'Snekkeren senker to skranker på fredag.')
    await cardIn(manager, owner, 'carryingOut', title).waitFor()
    await keepPicture(manager, 'deviation-3-on-the-board')

    await comesTo(bente.page, 'carryingOut')
    await act(bente.page, 'verifyDeviation')
    await sendVerification(bente.page, 'Målt til 78 cm. En bruker i rullestol har prøvd begge.')
    await choose(cardIn(manager, owner, 'verified', title), 'closeDeviation')
    await sendWords(manager, 'closeDeviation', 'I orden.')
    await comesTo(torArne.page, 'closed')
    await comesTo(bente.page, 'closed')

    await act(bente.page, 'reopenDeviation')
    await sendWords(bente.page, 'reopenDeviation', 'Den ene skranken gynger.')
    await comesTo(torArne.page, 'reported')
    await bente.page.getByText(t('board.deviations.notAssessed')).first().waitFor()
    for (const said of ['på fredag', 'Målt til 78 cm', 'skranken gynger']) await torArne.page.getByText(said).waitFor()
    await keepPicture(bente.page, 'deviation-4-opened-again')
    await office.goHome(kari, torArne, bente)
  })
})

describe('a deviation over the tolerance', () => {
  const title = 'Ventilasjonen må skiftes før prøvedriften'

  it('is refused to the project manager, lifted to the steering group and approved by vote', async () => {
    const torArne = await office.arrives('Tor-Arne Hagen', list)
    await report(torArne.page, {
      title,
      description: 'Anlegget holder ikke kravet når 22 ansatte og publikum er der samtidig.',
      affects: ['Nordvik kommune'],
      severity: 'high',
    })
    const address = torArne.page.url().slice(office.at('').length)
    await assess(torArne.page, 'Nordvik kommune', {
      costNok: 640_000,
      days: 10,
      matters: 'cost',
      note: 'Fast pris fra to leverandører.',
    })

    const kari = await office.arrives('Kari Fossum', list, wide)
    const manager = kari.page
    const lane = 'Nordvik kommune'
    await drag(manager, lane, cardIn(manager, lane, 'assessed', title), 'approved')
    await openDialog(manager)
      .getByText(t('board.command.rule', { rule: 'DEV-8' }))
      .waitFor()
    await keepPicture(manager, 'deviation-5-over-tolerance')
    await manager.keyboard.press('Escape')
    expect(await approveDirectly(kari, torArne.page.url())).toMatchObject({ kind: 'CommandRejected', rule: 'DEV-8' })

    await choose(cardIn(manager, lane, 'assessed', title), 'escalateDeviation')
    await sendWords(manager, 'escalateDeviation', 'Beløpet er over det jeg kan bestemme.')
    await choose(cardIn(manager, lane, 'escalated', title), 'putToVote')
    await sendDialog(manager, t('board.voting.put.send'))

    await torArne.page.getByRole('link', { name: /Til avstemning i sak/ }).click()
    await torArne.page.waitForURL((url) => url.href.startsWith(office.at('/decisions/')))
    const proposalPage = torArne.page.url().slice(office.at('').length)
    for (const name of ['Ingrid Solbakk', 'Oddvar Lien', 'Mona Kvam', 'Jon Berg']) {
      const member = await office.arrives(name, proposalPage)
      await vote(member.page, 'yes')
      await office.goHome(member)
    }
    await torArne.page.getByText(t('board.voting.result.adopted')).waitFor()
    await cardIn(manager, lane, 'approved', title).waitFor()
    await torArne.page.goto(office.at(address))
    await comesTo(torArne.page, 'approved')
    await keepPicture(torArne.page, 'deviation-6-approved-by-vote')

    await office.goHome(kari, torArne)
  })

  it('shows a comment to somebody else at once', async () => {
    const anette = await office.arrives('Anette Dahle', list)
    await anette.page.getByRole('link', { name: title }).click()
    await comesTo(anette.page, 'approved')
    const hilde = await office.arrives('Hilde Stokke', anette.page.url().slice(office.at('').length))
    await hilde.page.getByLabel(t('board.deviations.comment.label')).fill('Kan arbeidet gjøres i helgen?')
    await hilde.page.getByRole('button', { name: t('board.deviations.comment.send') }).click()
    await anette.page.locator('.comment', { hasText: 'Kan arbeidet gjøres i helgen?' }).waitFor()
    await office.goHome(anette, hilde)
    office.expectNoComplaints()
  })
})

describe('a deviation without a pointer', () => {
  const title = 'Lyset på møterommet blinker'

  it('is reported, assessed, approved, carried out, verified and closed by keyboard alone', async () => {
    const bente = await office.arrives('Bente Rustad', list)
    const partner = bente.page
    await enter(partner.getByRole('link', { name: t('board.deviations.report') }))
    await write(titleField(partner), title)
    await write(partner.getByLabel(t('board.deviations.report.description')), 'To lysrør må byttes.')
    await mark(partner.getByRole('checkbox', { name: owner }))
    await write(partner.getByLabel(t('board.deviations.field.severity')), label(t('words.severity.low')))
    await enter(partner.getByRole('button', { name: t('board.deviations.report'), exact: true }))
    await partner.getByRole('heading', { level: 1, name: title }).waitFor()

    await enter(partner.getByRole('button', { name: t('board.deviations.action.assessDeviation') }))
    const dialog = openDialog(partner)
    for (const aspect of aspects) {
      const first = dialog
        .getByRole('group', { name: label(t(`words.aspect.${aspect}`)) })
        .getByRole('radio')
        .first()
      await mark(first, aspect === 'quality' ? 1 : 0)
    }
    await write(dialog.getByLabel(t('board.deviations.assess.cost')), '900')
    await write(dialog.getByLabel(t('board.deviations.assess.days')), '1')
    await keepPicture(partner, 'deviation-7-assessed-by-keyboard')
    await enterDialog(partner, t('board.deviations.assess.send', { partner: owner }))
    await comesTo(partner, 'assessed')

    const kari = await office.arrives('Kari Fossum', list, wide)
    const manager = kari.page
    await tabTo(manager.locator('.card a[tabindex="0"]'))
    await arrowTo('ArrowDown', cardIn(manager, owner, 'assessed', title).getByRole('link'))
    await chooseByKeyboard(manager, 'assessed', 'approveDeviation')
    await enterDialog(manager, t('board.deviations.action.approveDeviation'))
    await chooseByKeyboard(manager, 'approved', 'startDeviationWork')
    await write(openDialog(manager).getByRole('textbox'), 'Vaktmesteren bytter rørene i dag.')
    await enterDialog(manager, t('board.deviations.action.startDeviationWork'))

    await comesTo(partner, 'carryingOut')
    await enter(partner.getByRole('button', { name: t('board.deviations.action.verifyDeviation') }))
    await write(dialog.getByLabel(t('board.deviations.verify.note')), 'Lyset er rolig.')
    await enterDialog(partner, t('board.deviations.verify.send'))
    await cardIn(manager, owner, 'verified', title).waitFor()
    await chooseByKeyboard(manager, 'verified', 'closeDeviation')
    await enterDialog(manager, t('board.deviations.action.closeDeviation'))
    await comesTo(partner, 'closed')
    office.expectNoComplaints()
  })

  /** From the card to its menu and in it, without a pointer. */
  async function chooseByKeyboard(page: Page, state: StateName, action: ActionName): Promise<void> {
    const card = cardIn(page, owner, state, title)
    await tabTo(card.getByRole('button').first())
    await page.keyboard.press('Enter')
    await enter(card.getByRole('button', { name: t(`board.deviations.action.${action}`), exact: true }))
    await openDialog(page).waitFor()
  }
})
