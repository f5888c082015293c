import type { Page } from 'playwright-core'
import { still } from './settle.ts'

/** Does something while the bar at the foot of the window stands at the foot of the page, where it covers nothing. */
export async function unstuck<Result>(page: Page, work: () => Promise<Result>): Promise<Result> {
  await place(page, 'static')
  const result = await work()
  await place(page, '')
  return result
}

async function place(page: Page, position: string): Promise<void> {
  await page.evaluate((value) => {
    for (const bar of document.querySelectorAll<HTMLElement>('.time-bar')) bar.style.position = value
  }, position)
  await still(page)
}
