import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act } from '../support/deviation-page.ts'
import { openDialog, sendDialog } from '../support/dialog.ts'
import { type AtBoard, keepPicture } from '../support/people.ts'
import { openOffice, type Staff } from '../support/staff.ts'
import { t } from '../support/texts.ts'

const title = 'Opplæringen må flyttes to uker'

let office: Staff
let bente: AtBoard
let kari: AtBoard

beforeAll(async () => {
  office = await openOffice()
  bente = await office.arrives('Bente Rustad', '/deviations')
  await bente.page.getByRole('link', { name: title }).click()
  await bente.page.getByRole('heading', { level: 1, name: title }).waitFor()
  kari = await office.arrives('Kari Fossum', bente.page.url().slice(office.at('').length))
})

afterAll(async () => {
  await office.leave()
})

describe('two people at one deviation', () => {
  it('lose nothing while one of them is without a network', async () => {
    const { page, context } = bente
    const started = await startedAt(page)
    await commentField(page).fill('Jeg har spurt')
    await context.setOffline(true)
    await page.getByText(t('errors.connectionLost')).waitFor()
    await keepPicture(page, 'live-1-connection-lost')

    await comment(kari.page, 'Den nye kursholderen har sagt ja.')
    await commentField(page).pressSequentially(' kursholderen, og hun kan begynne mandag.')
    await page.getByRole('button', { name: t('board.deviations.comment.send') }).click()
    await page.getByText(t('board.command.unanswered')).waitFor()
    await keepPicture(page, 'live-2-no-answer')

    await context.setOffline(false)
    await page.getByText(t('errors.connectionBack')).waitFor()
    await page.getByText('Den nye kursholderen har sagt ja.').first().waitFor()
    expect(await commentField(page).inputValue()).toBe('Jeg har spurt kursholderen, og hun kan begynne mandag.')
    await page.getByRole('button', { name: t('board.command.again') }).click()
    await kari.page.locator('.comment', { hasText: 'hun kan begynne mandag' }).waitFor()
    expect(await kari.page.locator('.comment', { hasText: 'hun kan begynne mandag' }).count()).toBe(1)
    expect(await commentField(page).inputValue()).toBe('')
    expect(await startedAt(page)).toBe(started)
  })

  it('lose nothing when the server loses power', async () => {
    const { page } = bente
    const started = await startedAt(page)
    await commentField(kari.page).fill('Et utkast som ikke er sendt')
    await Promise.all([office.product.restart(), kari.page.getByText(t('errors.connectionLost')).waitFor()])
    await kari.page.getByText(t('errors.connectionBack')).waitFor()
    await comment(page, 'Strømmen gikk, men nå er vi her igjen.')
    await kari.page.locator('.comment', { hasText: 'Strømmen gikk' }).waitFor()
    await comment(page, 'Og dette kom etterpå.')
    await kari.page.locator('.comment', { hasText: 'Og dette kom etterpå' }).waitFor()
    expect(await commentField(kari.page).inputValue()).toBe('Et utkast som ikke er sendt')
    expect(await startedAt(page)).toBe(started)
    await keepPicture(kari.page, 'live-3-after-the-power-cut')
  })

  it('see both versions when they plan at the same time, and the second one chooses', async () => {
    await act(bente.page, 'planDeviation')
    await titleField(bente.page).fill('Opplæringen i pensjon flyttes tre uker')
    await act(kari.page, 'planDeviation')
    await titleField(kari.page).fill('Opplæringen flyttes to uker, barnetrygd først')
    await sendDialog(kari.page, t('board.deviations.plan.send'))
    await bente.page.getByRole('heading', { level: 1, name: 'barnetrygd først' }).waitFor({ state: 'attached' })

    const dialog = openDialog(bente.page)
    await dialog.getByRole('button', { name: t('board.deviations.plan.send') }).click()
    await dialog.getByText(t('board.command.conflict.heading')).waitFor()
    await dialog.getByText('barnetrygd først').first().waitFor()
    expect(await titleField(bente.page).inputValue()).toBe('Opplæringen i pensjon flyttes tre uker')
    await keepPicture(bente.page, 'live-4-both-versions')
    await sendDialog(bente.page, t('board.command.conflict.anyway'))
    await kari.page.getByRole('heading', { level: 1, name: 'flyttes tre uker' }).waitFor()

    // What a browser says itself while it is without a network, or the server without power.
    office.expectNoComplaints(/Failed to load resource: net::ERR_|ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED/)
  })
})

function commentField(page: AtBoard['page']) {
  return page.getByLabel(t('board.deviations.comment.label'))
}

async function comment(page: AtBoard['page'], text: string): Promise<void> {
  await commentField(page).fill(text)
  await page.getByRole('button', { name: t('board.deviations.comment.send') }).click()
  await page.locator('.comment', { hasText: text }).waitFor()
}

function titleField(page: AtBoard['page']) {
  return openDialog(page).getByLabel(t('board.deviations.field.title'))
}

/** When the page was loaded: it stays the same as long as nobody reloads it. */
function startedAt(page: AtBoard['page']): Promise<number> {
  return page.evaluate(() => performance.timeOrigin)
}
