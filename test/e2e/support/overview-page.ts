import type { Locator, Page } from 'playwright-core'
import { openDialog, sendDialog } from './dialog.ts'
import { t } from './texts.ts'

/** The stretch of the line where the project is, if it is this phase. */
export function hereIs(page: Page, phase: string): Locator {
  return page
    .getByRole('list', { name: t('board.line.label') })
    .locator('[aria-current="step"]')
    .filter({ hasText: phase })
}

/** Says that a condition is met, and how. */
export async function settleCondition(page: Page, words: string, note: string): Promise<void> {
  const condition = page.locator('.condition-item').filter({ hasText: words })
  await condition.getByRole('button').click()
  await openDialog(page).getByLabel(t('board.conditions.note')).fill(note)
  await sendDialog(page, t('board.conditions.settle'))
  await condition.getByText(t('board.conditions.met'), { exact: true }).waitFor()
}
