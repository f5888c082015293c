import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { objections } from '../support/axe.ts'
import { launchChromium } from '../support/chromium.ts'
import { misfits } from '../support/fit.ts'
import { boardPages } from '../support/pages.ts'
import { keepPicture } from '../support/people.ts'
import { startProduct } from '../support/product.ts'
import { unstuck } from '../support/unstuck.ts'
import { type Visits, visitsToNordvik } from '../support/visits.ts'

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

const desk = { width: 1280, height: 900 }
/** The narrowest window, and a desk at 200 %. Source: WCAG 2.2, 1.4.10 and 1.4.4. */
const windows = [
  { kind: 'narrow', width: 320, height: 640 },
  { kind: 'magnified', width: 640, height: 450 },
] as const

describe('in a small window', () => {
  test.each(boardPages)('$name fits', async (boardPage) => {
    const { page, complaints } = await visits.open(boardPage, 'nb', desk)
    const picture = boardPage.name.replaceAll(' ', '-')
    await keepPicture(page, `${picture}-desk`)
    for (const { kind, width, height } of windows) {
      await page.setViewportSize({ width, height })
      expect.soft(await misfits(page), `what does not fit the ${kind} window`).toEqual([])
      await keepPicture(page, `${picture}-${kind}`)
    }
    await page.setViewportSize(windows[0])
    expect.soft(await unstuck(page, () => objections(page)), 'what axe-core objects to at 320 px').toEqual([])
    expect.soft(complaints(), 'what the browser complains about').toEqual([])
  })
})
