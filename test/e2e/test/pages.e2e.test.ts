import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { objections } from '../support/axe.ts'
import { launchChromium } from '../support/chromium.ts'
import { foreign, type Language, languages, raw } from '../support/languages.ts'
import { type BoardPage, boardPages } from '../support/pages.ts'
import { startProduct } from '../support/product.ts'
import { readPage } from '../support/read-page.ts'
import { registeredRoutes } from '../support/routes.ts'
import { unstuck } from '../support/unstuck.ts'
import { type Visits, visitsToNordvik } from '../support/visits.ts'

const desk = { width: 1280, height: 900 }
let visits: Visits
let close: () => Promise<void>

/** What each page said, for the tests that compare pages. */
const titles = new Map<Language, Map<string, BoardPage>>(languages.map((language) => [language, new Map()]))
const said = new Map<string, string>()

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

test('every route of the board is looked at', () => {
  expect(new Set(boardPages.map(({ route }) => route).filter((route) => route !== '*'))).toEqual(registeredRoutes())
})

describe.each(languages)('in %s', (language) => {
  test.each(boardPages)('$name can be read by everybody', async (boardPage) => {
    const { page, complaints } = await visits.open(boardPage, language, desk)
    const { lang, title, headings, texts } = await readPage(page)
    titles.get(language)?.set(`${title} ${boardPage.name}`, boardPage)
    said.set(`${language} ${boardPage.name}`, texts.join('\n'))

    expect.soft(lang, 'the language of the document').toBe(language)
    expect.soft(headings, 'one h1').toHaveLength(1)
    expect
      .soft(title, 'the title begins with the heading')
      .toMatch(new RegExp(`^${RegExp.escape(headings[0] ?? '')} – `))
    expect.soft(foreign(language, texts), 'texts of another language').toEqual([])
    expect.soft(raw(language, texts), 'texts that were never meant for people').toEqual([])
    expect.soft(await unstuck(page, () => objections(page)), 'what axe-core objects to').toEqual([])
    expect.soft(complaints(), 'what the browser complains about').toEqual([])
  })

  test('pages of different routes have different titles', () => {
    const byTitle = Map.groupBy(titles.get(language) ?? [], ([key, { name }]) => key.slice(0, -name.length))
    const shared = [...byTitle].filter(([, pages]) => new Set(pages.map(([, { route }]) => route)).size > 1)
    // A project that one may not see looks exactly like one that does not exist.
    expect(shared.filter(([, pages]) => pages.every(([, { name }]) => name !== 'not found'))).toEqual([])
  })
})

test('no page in nynorsk reads as it does in bokmål', () => {
  const same = boardPages.filter(({ name }) => said.get(`nb ${name}`) === said.get(`nn ${name}`))
  expect(same.map(({ name }) => name)).toEqual([])
})
