import { rewriteTexts } from '@samstyre/test-replay/rewrite-texts'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { objections } from '../support/axe.ts'
import { launchChromium } from '../support/chromium.ts'
import { boardPages } from '../support/pages.ts'
import { keepPicture, sitDown } from '../support/people.ts'
import { placesOf } from '../support/places.ts'
import { startProduct } from '../support/product.ts'
import { Visits } from '../support/visits.ts'

const desk = { width: 1280, height: 900 }
/** Turns what follows, until something ends it: a text that begins so is read backwards, and so is what comes after it. */
const turn = '\u202e'
const turning = /[\u202a-\u202e\u2066-\u2069]/
const sign = '\ufffd'
const unseen = '\u200b'

/** Every text of the log turns, also across a line break, but for addresses; descriptions of deviations show nothing. */
function written(text: string): string {
  if (text.startsWith('http')) return text
  return text.includes('. ') ? unseen : `${turn}${text}\n\u2067`
}

/** One page for each route, as its first reader finds it. */
const eachRoute = [...Map.groupBy(boardPages, ({ route }) => route).values()].flatMap(([first]) => first ?? [])

let visits: Visits
let close: () => Promise<void>

beforeAll(async () => {
  const product = await startProduct((log) => rewriteTexts(log, written))
  const browser = await launchChromium()
  const manager = await sitDown(browser, product.url, written('Kari Fossum'))
  const places = await placesOf(manager, product.url, written('Nordvik servicekontor'))
  await manager.context.close()
  visits = new Visits(browser, product.url, { ...places, deviation: (title) => places.deviation(written(title)) })
  close = async () => {
    await browser.close()
    await product.stop()
  }
})

afterAll(() => close())

/** What a page holds: its texts, its attributes, its title, what stands in fields. */
async function heldBy(page: Page): Promise<string> {
  const fields = await page
    .locator('input, textarea, select')
    .evaluateAll((all) => all.map((each) => ('value' in each ? String(each.value) : '')))
  return [await page.title(), await page.evaluate(() => document.documentElement.outerHTML), ...fields].join('\n')
}

describe('texts that turn what follows, as older logs hold them,', () => {
  test.each(eachRoute)('do no harm on $route', async (boardPage) => {
    const person = boardPage.person === undefined ? undefined : written(boardPage.person)
    const { page } = await visits.open({ ...boardPage, person }, 'nb', desk)
    const held = await heldBy(page)
    expect(held).not.toMatch(turning)
    expect(held).toContain(sign)
  })

  test('are read from left to right, and what shows nothing has a name', async () => {
    const overview = boardPages.find(({ name: each }) => each === 'overview')
    if (overview?.person === undefined) throw new Error('There is no overview.')
    const { page } = await visits.open({ ...overview, person: written(overview.person) }, 'nb', desk)
    const heading = page.locator('h1')
    expect(await heading.textContent()).toContain('Nordvik servicekontor')
    const places = await heading.evaluate((element) => {
      const text = element.firstChild
      const range = document.createRange()
      return [...(text?.textContent ?? '')].map((_letter, place) => {
        if (text !== null) range.setStart(text, place)
        if (text !== null) range.setEnd(text, place + 1)
        return range.getBoundingClientRect().left
      })
    })
    expect(places.length).toBeGreaterThan(10)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(await objections(page)).toEqual([])
    await keepPicture(page, 'old-texts-overview')
  })
})
