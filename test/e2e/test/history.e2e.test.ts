import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hereIs } from '../support/overview-page.ts'
import { type AtBoard, keepPicture } from '../support/people.ts'
import { settled } from '../support/settle.ts'
import { openOffice, type Staff } from '../support/staff.ts'
import { label, phaseName, t } from '../support/texts.ts'
import { dragHandleTo, pastIsShown, shownRevision, stepBackTo, timeSlider } from '../support/time-bar.ts'

const rejected = new RegExp(t('board.moment.mark.decisionNotAdopted', { citation: '.*' }))

let office: Staff
let auditor: AtBoard
let manager: AtBoard

beforeAll(async () => {
  office = await openOffice()
  auditor = await office.arrives('Sverre Tangen')
  manager = await office.arrives('Kari Fossum', '/people')
})

afterAll(async () => {
  await office.leave()
})

describe('the past of Nordvik', () => {
  it('is shown at the vote that failed, with a handle moved by keyboard', async () => {
    const { page } = auditor
    await hereIs(page, phaseName('hovedprosjekt')).waitFor()
    const revision = await stepBackTo(page, rejected)
    expect(shownRevision(page)).toBe(revision)
    const stretch = hereIs(page, phaseName('forprosjekt'))
    await stretch.waitFor()
    // As long as it was then, and not until today.
    expect(daysIn(await stretch.textContent())).toBeLessThan(150)
    await keepPicture(page, 'history-1-the-vote-that-failed')

    await openPage(page, 'board.project.gates')
    expect(shownRevision(page)).toBe(revision)
    await page
      .getByRole('link', { name: /Beslutningspunkt 1/ })
      .first()
      .click()
    await page.getByRole('heading', { name: t('board.gate.rule') }).waitFor()
    for (const member of ['Ingrid Solbakk', 'Oddvar Lien', 'Mona Kvam', 'Jon Berg']) {
      await page.getByRole('list').filter({ hasText: member }).first().waitFor()
    }
    await keepPicture(page, 'history-2-the-gate-then')
  })

  it('has nobody who could vote before the steering group was constituted, with a handle dragged by pointer', async () => {
    const { page } = auditor
    await dragHandleTo(page, 14)
    await page.getByText(t('board.gate.notConstituted')).waitFor()
    await expect.poll(() => shownRevision(page)).toBeLessThan(20)
    await openPage(page, 'board.project.people')
    await page.getByText(t('board.people.notConstituted')).first().waitFor()
    await page.getByText('Trond Vik').first().waitFor()
    expect(await page.getByText('Gunnar Sæther').count()).toBe(0)
    await keepPicture(page, 'history-3-before-the-steering-group')
  })

  it('is read only for somebody with rights, who opens the copied link in another browser', async () => {
    const { page } = manager
    await page
      .getByRole('button', { name: t('board.people.assign') })
      .first()
      .waitFor()
    const preset = page.getByText('Alle partnere må være enige om beslutningspunkter', { exact: true })
    await preset.waitFor()
    await page.goto(auditor.page.url())
    const revision = Number(new URL(page.url()).searchParams.get('at'))
    await pastIsShown(page, revision)
    await page.getByText(t('board.people.notConstituted')).first().waitFor()
    expect(await preset.count()).toBe(0)
    for (const key of ['overview', 'gates', 'decisions', 'deviations', 'people', 'history'] as const) {
      await openPage(page, `board.project.${key}`)
      expect(shownRevision(page)).toBe(revision)
      expect(await page.locator('main [aria-haspopup="dialog"]').count()).toBe(0)
      expect(await page.getByRole('link', { name: t('board.deviations.report') }).count()).toBe(0)
    }
    await page.getByRole('link', { name: t('board.shell.backToNow') }).click()
    await expect.poll(() => shownRevision(page)).toBe(undefined)
  })

  it('is compared with a later moment, and the link shows the same to somebody else', async () => {
    const { page } = auditor
    await page.goto(office.at(''))
    const revision = await stepBackTo(page, rejected)
    await page.getByRole('link', { name: t('board.moment.compare') }).click()
    await page.getByRole('heading', { level: 1, name: t('board.comparison.heading') }).waitFor()
    const until = page.getByRole('group', { name: t('board.comparison.to') })
    const passed = until.getByRole('option', { name: new RegExp(phaseName('hovedprosjekt')) }).first()
    const later = (await passed.getAttribute('value')) ?? ''
    await until.getByRole('combobox').selectOption(later)
    await comparedUntil(page, later)
    await page.getByRole('heading', { name: label(t('words.differenceArea.gates')) }).waitFor()
    await page
      .locator('.difference', { hasText: t('words.criterionStatus.waived') })
      .first()
      .waitFor()
    const differences = await page.locator('.difference').allTextContents()
    expect(differences.length).toBeGreaterThan(2)
    expect(new URL(page.url()).searchParams.get('from')).toBe(String(revision))
    await keepPicture(page, 'history-4-compared')

    await manager.page.goto(page.url())
    await comparedUntil(manager.page, later)
    expect(await manager.page.locator('.difference').allTextContents()).toEqual(differences)
  })

  it('keeps the file of a decision: the dissent, the deputies and the hash', async () => {
    const { page } = auditor
    await openPage(page, 'board.project.decisions')
    await openFile(page, 'notAdopted')
    await page.locator('figure', { hasText: 'ingen har spurt dem' }).waitFor()
    const hash = await page.locator('.decision-file__hash').first().textContent()
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    await keepPicture(page, 'history-5-file-of-the-failed-vote')
    await page.getByRole('link', { name: t('board.decision.file.toProposal'), exact: true }).click()
    await page
      .locator('details.fingerprint code', { hasText: hash ?? '' })
      .first()
      .waitFor({ state: 'attached' })

    await openPage(page, 'board.project.decisions')
    await openFile(page, 'adopted')
    await page
      .getByText(t('board.decision.file.deputy', { deputy: 'Randi Moen', member: 'Oddvar Lien' }))
      .first()
      .waitFor()
    const ground = t('words.disqualificationGround.family')
    await page.getByText(t('board.voting.seat.disqualified.ground', { member: 'Oddvar Lien', ground })).waitFor()
    await keepPicture(page, 'history-6-file-with-a-deputy')
    expect(await timeSlider(page).count()).toBe(1)
    office.expectNoComplaints()
  })
})

function daysIn(text: string | null): number {
  return Number(/(\d+)\sdager/.exec(text ?? '')?.[1])
}

type ProjectPage = 'overview' | 'gates' | 'decisions' | 'deviations' | 'people' | 'history'

/** Goes to a page of the project by its navigation. */
async function openPage(page: AtBoard['page'], key: `board.project.${ProjectPage}`): Promise<void> {
  const navigation = page.getByRole('navigation', { name: t('board.project.navigation') })
  await navigation.getByRole('link', { name: t(key), exact: true }).click()
  await navigation.locator('[aria-current="page"]', { hasText: t(key) }).waitFor()
  await settled(page)
}

/** Waits until the comparison that is shown ends with this event. */
async function comparedUntil(page: AtBoard['page'], revision: string): Promise<void> {
  const end = new RegExp(`${t('board.moment.event', { revision })}\\)$`)
  await page.locator('.comparison[aria-busy="false"]').getByRole('heading', { name: end }).waitFor()
  await page.locator('.difference').first().waitFor()
  await settled(page)
}

/** Opens the newest decision that ended like this, and its file. */
async function openFile(page: AtBoard['page'], state: 'adopted' | 'notAdopted'): Promise<void> {
  const tag = new RegExp(`${label(t(`words.proposalState.${state}`))}$`)
  const row = page.locator('.proposal-row').filter({ has: page.getByText(tag) })
  await row.first().getByRole('link').click()
  await page.getByRole('link', { name: t('board.voting.toFile') }).click()
  await page.getByRole('heading', { level: 1, name: /^Saksmappe/ }).waitFor()
}
