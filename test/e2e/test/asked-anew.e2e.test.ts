import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDialog, sendDialog } from '../support/dialog.ts'
import { doDirectly, sendDirectly } from '../support/direct-command.ts'
import { dialogLooksRight, looksRightEverywhere } from '../support/everywhere.ts'
import { chooseKind, criterionOf } from '../support/gate-page.ts'
import type { AtBoard } from '../support/people.ts'
import { makeReady } from '../support/ready-gate.ts'
import { openOffice, type Staff } from '../support/staff.ts'
import { criterionText, t } from '../support/texts.ts'
import { ruleInWords, vote, voteOf } from '../support/vote-panel.ts'

const gate = '/gates/gate2'
const criterion = 'g2.training'
const day = 24 * 60 * 60 * 1000

let office: Staff
let oddvar: AtBoard
let anette: AtBoard

beforeAll(async () => {
  office = await openOffice()
  await makeReady(office)
  const kari = await office.arrives('Kari Fossum', gate)
  await doDirectly(kari, 'putProposal', {
    subject: { gate: { gate: 'gate2', outcome: 'go' } },
    recommendation: 'Alt er på plass.',
    deadline: new Date(Date.now() + day).toISOString(),
  })
  await office.goHome(kari)
  oddvar = await office.arrives('Oddvar Lien', gate)
  anette = await office.arrives('Anette Dahle', gate)
})

afterAll(async () => {
  await office.leave()
})

describe('new evidence while a gate is voted on', () => {
  it('is told of before anybody votes', async () => {
    await ruleInWords(oddvar.page).getByText(t('rule.renewal')).waitFor()
    await vote(oddvar.page, 'yes')
    await voteOf(oddvar.page, 'Trygdeetaten', 'yes').waitFor()
  })

  it('comes with its confirmation, by somebody who is told what it does', async () => {
    const { page } = anette
    const name = t('board.gate.renewThis', { criterion: criterionText(criterion) })
    await criterionOf(page, criterion).getByRole('button', { name }).click()
    await chooseKind(page, 'note')
    await openDialog(page)
      .getByRole('textbox', { name: t('board.gate.note') })
      .fill('To av kursbevisene var ugyldige.')
    await dialogLooksRight(anette, 'anew-1-new-evidence')
    await sendDialog(page, t('board.gate.renew'))
  })

  it('asks everybody anew, and those who have voted see it at once and among their tasks', async () => {
    const { page } = oddvar
    await page.getByText(t('board.voting.renewed'), { exact: true }).waitFor()
    await page.getByText(t('board.voting.renewed.you')).waitFor()
    expect(await voteOf(page, 'Trygdeetaten', 'yes').count()).toBe(0)
    await looksRightEverywhere(oddvar, 'anew-2-asked-anew')
    const atTasks = await office.arrives('Oddvar Lien')
    await atTasks.page.getByRole('link', { name: t('board.shell.tasks') }).click()
    await atTasks.page.getByText(t('board.tasks.anew')).waitFor()
    await looksRightEverywhere(atTasks, 'anew-3-among-the-tasks')
    await office.goHome(atTasks)
  })

  it('is refused a second time, and no longer offered', async () => {
    const { page } = anette
    const [, citation = ''] = /(\d+\/\d+)/.exec((await page.locator('.gate-page h2').first().textContent()) ?? '') ?? []
    await page.getByText(t('board.gate.frozen', { citation })).waitFor()
    const name = t('board.gate.renewThis', { criterion: criterionText(criterion) })
    expect(await page.getByRole('button', { name }).count()).toBe(0)
    const again = { gate: 'gate2', criterion, evidence: { note: { text: 'Enda et bevis.' } } }
    expect(await sendDirectly(anette, 'attestCriterion', again)).toMatchObject({ rule: 'DEC-34' })
  })

  it('leaves the ballots from before it where everybody can read that they count no more', async () => {
    const { page } = oddvar
    await vote(page, 'no', 'Da bør alle kursene kontrolleres først.')
    await voteOf(page, 'Trygdeetaten', 'no').waitFor()
    await page.getByText(t('board.voting.ballots', { count: 2 })).click()
    await page.getByText(t('board.voting.ballots.beforeRenewal')).waitFor()
    await looksRightEverywhere(oddvar, 'anew-4-voted-again')
    office.expectNoComplaints()
  })
})
