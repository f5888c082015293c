import { translators } from '@samstyre/messages/all'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { objections } from '../support/axe.ts'
import { act, titleField } from '../support/deviation-page.ts'
import { openDialog } from '../support/dialog.ts'
import { heardOf, retype } from '../support/field.ts'
import { misfits } from '../support/fit.ts'
import { languages } from '../support/languages.ts'
import { keepPicture } from '../support/people.ts'
import { settled } from '../support/settle.ts'
import { openOffice, type Staff } from '../support/staff.ts'
import { label, t } from '../support/texts.ts'
import { unstuck } from '../support/unstuck.ts'

let office: Staff

beforeAll(async () => {
  office = await openOffice()
})

afterAll(async () => {
  await office.leave()
})

describe('a report', () => {
  it('is not sent before every figure and date in it is understood, and keeps what was typed', async () => {
    const { page } = await office.arrives('Bente Rustad', '/deviations/new')
    const title = 'Heisen må bygges om'
    await titleField(page).fill(title)
    await page.getByLabel(t('board.deviations.report.description')).fill('Den er for smal for en seng.')
    await page.getByRole('checkbox', { name: 'Trygdeetaten' }).check()
    await page.getByLabel(t('board.deviations.field.severity')).selectOption({ label: label(t('words.severity.low')) })
    const [due, cost, days] = [
      page.getByLabel(t('board.deviations.report.due')),
      page.getByLabel(t('board.deviations.report.cost')),
      page.getByLabel(t('board.deviations.report.days')),
    ]
    const send = page.getByRole('button', { name: t('board.deviations.report'), exact: true })
    await due.focus()
    await page.keyboard.type('22')
    await cost.pressSequentially('250 000,50')
    await days.pressSequentially('ca. 5')
    await send.click()

    await page.getByText(t('board.field.date.unfinished')).waitFor()
    await settled(page)
    expect(await heardOf(due)).toMatchObject({
      invalid: true,
      focused: true,
      description: [t('board.field.date.unfinished')],
    })
    expect(await heardOf(cost)).toMatchObject({
      invalid: true,
      value: '250 000,50',
      description: [t('board.field.number.fraction.kroner')],
    })
    expect(await heardOf(days)).toMatchObject({
      invalid: true,
      value: 'ca. 5',
      description: [t('board.field.number.needed.days')],
    })
    // The part of the date that was typed is there still.
    expect(await due.evaluate((input: HTMLInputElement) => input.validity.badInput)).toBe(true)
    await looksWell(page, 'fields-report')

    await due.fill('0002-11-22')
    await retype(cost, '1.250.000')
    await page.getByText(t('board.field.readAs', { amount: 'kr\u00A01\u00A0250\u00A0000' })).waitFor()
    await retype(days, '\u22125')
    await page.getByText(t('board.field.readAs', { amount: '\u22125\u00A0dager' })).waitFor()
    await send.click()
    await page.getByText(/^Se over året/).waitFor()
    expect(await heardOf(due)).toMatchObject({ invalid: true, focused: true, value: '0002-11-22' })

    await due.fill('2027-11-22')
    await send.click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await page.getByText('kr\u00A01\u00A0250\u00A0000').first().waitFor()
    await page.getByText('\u22125\u00A0dager').first().waitFor()
    await page.getByText('22. november 2027').first().waitFor()
  })

  it('that was planned cannot lose its date without a word', async () => {
    const { page } = await office.arrives('Kari Fossum', '/deviations')
    await page.getByRole('link', { name: 'Heisen må bygges om' }).click()
    await act(page, 'planDeviation')
    const due = openDialog(page).getByLabel(t('board.deviations.field.due'))
    await due.fill('')
    await openDialog(page)
      .getByRole('button', { name: t('board.deviations.plan.send') })
      .click()
    await openDialog(page).getByText(t('board.command.fillIn')).waitFor()
    expect(await heardOf(due)).toMatchObject({ invalid: true, focused: true })
  })
})

describe('a proposal for a new mandate', () => {
  it('refuses figures beside the field, in words of each language, and fits narrow and wide windows', async () => {
    const typed = '250.000,00'
    for (const language of languages) {
      const say = translators[language]
      const { page } = await office.arrives('Kari Fossum', '/decisions', { language })
      await page.getByRole('button', { name: say('board.voting.put.mandate') }).click()
      const dialog = openDialog(page)
      const cost = dialog.getByLabel(say('board.voting.put.mandateCost'))
      const days = dialog.getByLabel(say('board.voting.put.mandateDays'))
      await cost.fill(typed)
      await days.fill('-1')
      await dialog.getByLabel(say('board.voting.put.deadline')).fill('2099-03-29')
      await dialog.getByLabel(say('board.voting.put.time')).fill('02:30')
      await dialog.getByRole('button', { name: say('board.voting.put.send') }).click()
      await dialog.getByText(say('board.field.number.fraction.kroner')).waitFor()
      await dialog.getByText(say('board.field.number.tooLow', { min: 0 })).waitFor()
      await dialog.getByText(say('board.field.time.skipped', { time: '02:30' })).waitFor()
      await settled(page)
      expect(await heardOf(cost)).toMatchObject({ invalid: true, focused: true, value: typed })
      await looksWell(page, `fields-mandate-${language}`)
      await retype(cost, language === 'en' ? '250,000' : '250.000')
      const amount = language === 'en' ? 'NOK\u00A0250,000' : 'kr\u00A0250\u00A0000'
      await dialog.getByText(say('board.field.readAs', { amount })).waitFor()
      await retype(cost, language === 'en' ? '250.000' : '250,000')
      const [one, other] = [language === 'en' ? '250,000' : '250\u00A0000', '250']
      await dialog.getByText(say('board.field.number.ambiguous', { one, other })).waitFor()
    }
  })
})

describe('a role', () => {
  it('does not begin or end on a day that was typed in parts, nor end before it begins', async () => {
    const { page } = await office.arrives('Kari Fossum', '/people')
    await page
      .getByRole('button', { name: t('board.people.assign') })
      .first()
      .click()
    const dialog = openDialog(page)
    const [from, to] = [
      dialog.getByLabel(t('board.people.assign.from')),
      dialog.getByLabel(t('board.people.assign.to')),
    ]
    const send = dialog.getByRole('button', { name: t('board.people.assign.send') })
    await from.fill('2026-11-22')
    await to.focus()
    await page.keyboard.type('1')
    await send.click()
    await dialog.getByText(t('board.field.date.unfinished')).waitFor()
    await to.fill('2026-11-21')
    await dialog.getByText(t('board.field.date.beforeFirst', { from: '22. november 2026' })).waitFor()
    await looksWell(page, 'fields-role')
    office.expectNoComplaints()
  })
})

describe('a moment in the address', () => {
  it.each(['99999', '2026-02-30', 'last-summer'])('is not taken for another one: %s', async (asked) => {
    const { page } = await office.arrives('Sverre Tangen', `?at=${asked}`)
    await page.getByRole('heading', { level: 1, name: t('board.moment.unknown') }).waitFor()
    await page.getByText(t('board.moment.unknown.asked', { asked })).waitFor()
    await page.getByRole('link', { name: t('board.shell.backToNow') }).click()
    await page.getByRole('navigation', { name: t('board.project.navigation') }).waitFor()
    expect(new URL(page.url()).searchParams.get('at')).toBeNull()
  })

  it('to compare is refused beside its field, and follows when it is right', async () => {
    const { page } = await office.arrives('Sverre Tangen', '/compare?from=99999&to=60')
    const from = page.getByRole('group', { name: t('board.comparison.from') })
    const event = from.getByLabel(t('board.comparison.event'))
    expect(await heardOf(event)).toMatchObject({
      invalid: true,
      value: '99999',
      description: [expect.stringMatching(/^Skriv et helt tall fra 0 til \d+\.$/)],
    })
    expect(await page.locator('.comparison').count()).toBe(0)
    await looksWell(page, 'fields-compare')
    await retype(event, '14')
    await page.locator('.comparison[aria-busy="false"]').waitFor()

    await from.getByRole('combobox').selectOption('date')
    const day = from.getByLabel(t('board.comparison.date'))
    await day.fill('0002-03-01')
    await day.blur()
    await page.getByText(/^Se over året/).waitFor()
    expect(new URL(page.url()).searchParams.get('from')).toBe('14')
    await day.fill('2026-03-01')
    await expect.poll(() => new URL(page.url()).searchParams.get('from')).toBe('2026-03-01')
    expect((await heardOf(day)).invalid).toBe(false)
    office.expectNoComplaints()
  })
})

/** Keeps pictures of a narrow and a wide window, and looks for what does not fit or cannot be read there. */
async function looksWell(page: Page, name: string): Promise<void> {
  for (const [width, height] of [
    [320, 900],
    [1280, 900],
  ] as const) {
    await page.setViewportSize({ width, height })
    expect.soft(await misfits(page), `what does not fit ${width} px`).toEqual([])
    expect.soft(await unstuck(page, () => objections(page)), `what axe-core objects to at ${width} px`).toEqual([])
    await keepPicture(page, `${name}-${width}`)
  }
}
