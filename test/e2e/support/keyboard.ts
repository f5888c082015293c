import type { Locator, Page } from 'playwright-core'
import { openDialog } from './dialog.ts'

const furthest = 120

/** Presses Tab until something has the focus, as somebody does who has no pointer. */
export async function tabTo(target: Locator): Promise<void> {
  await press('Tab', target)
}

/** Presses an arrow key until something has the focus. */
export async function arrowTo(
  key: 'ArrowDown' | 'ArrowUp' | 'ArrowLeft' | 'ArrowRight',
  target: Locator,
): Promise<void> {
  await press(key, target)
}

/** Goes to a button or a link with Tab, and presses Enter. */
export async function enter(target: Locator): Promise<void> {
  await tabTo(target)
  await target.page().keyboard.press('Enter')
}

/** Goes to a field with Tab and writes in it; a choice takes the option that begins like that. */
export async function write(target: Locator, text: string): Promise<void> {
  await tabTo(target)
  await target.page().keyboard.type(text)
}

/** Goes to a box or to the first of several choices with Tab, chooses it, and goes on to the one wanted with arrows. */
export async function mark(target: Locator, further = 0): Promise<void> {
  await tabTo(target)
  await target.page().keyboard.press('Space')
  for (let step = 0; step < further; step += 1) await target.page().keyboard.press('ArrowDown')
}

/** Presses the dialog's button that sends, and waits until the answer has closed the dialog. */
export async function enterDialog(page: Page, button: string): Promise<void> {
  await enter(openDialog(page).getByRole('button', { name: button, exact: true }))
  await openDialog(page).waitFor({ state: 'detached' })
}

async function press(key: string, target: Locator): Promise<void> {
  await target.waitFor()
  for (let presses = 0; presses < furthest; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await target.page().keyboard.press(key)
  }
  throw new Error(`${key} does not lead to ${target.toString()}.`)
}
