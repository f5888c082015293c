import type { Page } from 'playwright-core'

/** Waits until a page shows what it fetched: its heading stands, and nothing holds a place any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor()
  await page.waitForFunction(
    () =>
      document.querySelector('.ds-skeleton, [aria-busy="true"], .time-bar:empty') === null &&
      document.fonts.status === 'loaded',
  )
}
