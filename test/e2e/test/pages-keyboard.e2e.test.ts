import { translators } from '@samstyre/messages/all'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { focusOf, tabThrough } from '../support/focus.ts'
import { boardPages } from '../support/pages.ts'
import { keepPicture } from '../support/people.ts'
import { startProduct } from '../support/product.ts'
import { settled } from '../support/settle.ts'
import { type Visit, type Visits, visitsToNordvik } from '../support/visits.ts'

const t = translators.nb
const desk = { width: 1280, height: 900 }
let visits: Visits
let close: () => Promise<void>

beforeAll(async () => {
  const product = await startProduct()
  const browser = await launchChromium()
  visits = await visitsToNordvik(browser, product.url)
  close = async () => {
    await browser.close()
    await product.stop()
  }
})

afterAll(() => close())

function visit(name: string, size = desk): Promise<Visit> {
  const found = boardPages.find((page) => page.name === name)
  if (found === undefined) throw new Error(`No page is called ${name}.`)
  return visits.open(found, 'nb', size)
}

const walked = ['my tasks', 'portfolio', 'overview', 'gate', 'open proposal', 'deviations list', 'deviation', 'compare']

describe('with a keyboard', () => {
  test.each(walked)('the focus is seen all the way through: %s', async (name) => {
    const { page } = await visit(name)
    const passed = await tabThrough(page)
    expect(passed[0]?.name).toBe(t('board.shell.skip'))
    expect(passed.filter(({ seen }) => !seen).map((focus) => focus.name)).toEqual([])
  })

  test('the bar at the foot covers nothing that has the focus in a magnified window', async () => {
    const { page } = await visit('gate', { width: 640, height: 450 })
    const passed = await tabThrough(page)
    expect(passed.filter(({ seen }) => !seen).map((focus) => focus.name)).toEqual([])
  })

  test('the first press leads past the header to the content', async () => {
    const { page } = await visit('overview')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
  })

  test('a dialog keeps the focus, and gives it back', async () => {
    const { page } = await visit('gate')
    const button = page.getByRole('button', { name: t('board.gate.putOpen') })
    await button.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    const stops = await page.getByRole('dialog').locator('button, input, textarea, select').count()
    for (let press = 0; press < stops + 2; press += 1) {
      await page.keyboard.press('Tab')
      // The browser's own buttons lie between the last element of a dialog and its first.
      expect((await focusOf(page))?.inDialog ?? true).toBe(true)
    }
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  test('coming to another page, the focus is on its heading', async () => {
    const { page } = await visit('overview')
    await page.getByRole('link', { name: t('board.project.gates'), exact: true }).press('Enter')
    await page.getByRole('heading', { level: 1, name: t('board.project.gates') }).waitFor()
    await settled(page)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  })
})

describe('in other ways of showing', () => {
  test.each(['gate', 'decision file'])('%s says the same in forced colours', async (name) => {
    const { page, complaints } = await visit(name)
    const before = await page.locator('main').allInnerTexts()
    await page.emulateMedia({ forcedColors: 'active' })
    await settled(page)
    expect(await page.locator('main').allInnerTexts()).toEqual(before)
    await keepPicture(page, `${name.replaceAll(' ', '-')}-forced-colours`)
    await page.emulateMedia({ forcedColors: 'none' })
    expect(complaints()).toEqual([])
  })

  test.each(['gate', 'decision file', 'compare'])('%s prints without what only a screen has', async (name) => {
    const { page } = await visit(name, { width: 794, height: 1123 })
    await page.emulateMedia({ media: 'print' })
    await settled(page)
    await keepPicture(page, `${name.replaceAll(' ', '-')}-print`)
    const left = await page.locator('header, .time-bar, main button').filter({ visible: true }).allInnerTexts()
    const heading = await page.locator('h1').isVisible()
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
    await page.emulateMedia({ media: 'screen' })
    expect({ left, heading, sideways }).toEqual({ left: [], heading: true, sideways: false })
  })
})
