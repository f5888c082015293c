import type { Locator, Page } from 'playwright-core'

/** The dialog that is open: a form to fill in, or why something cannot be done. */
export function openDialog(page: Page): Locator {
  return page.locator('dialog[open]')
}

/** Presses a button of the open dialog and waits until the answer has closed it. */
export async function sendDialog(page: Page, button: string): Promise<void> {
  await openDialog(page).getByRole('button', { name: button, exact: true }).click()
  await openDialog(page).waitFor({ state: 'detached' })
}
