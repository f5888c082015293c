import type { Locator, Page } from 'playwright-core'
import type { ActionName, StateName } from './deviation-page.ts'
import { openDialog } from './dialog.ts'
import { label, t } from './texts.ts'

/** The card of a deviation, in the column of its state. */
export function cardIn(page: Page, lane: string, state: StateName, title: string): Locator {
  return cell(page, lane, state).locator('.card').filter({ hasText: title })
}

/** Drags a card to another column of its lane; the dialog of that move opens. */
export async function drag(page: Page, lane: string, card: Locator, state: StateName): Promise<void> {
  await card.dragTo(cell(page, lane, state))
  await openDialog(page).waitFor()
}

/** Opens the menu of a card and chooses what to do. */
export async function choose(card: Locator, action: ActionName): Promise<void> {
  await card.getByRole('button', { name: new RegExp(`^${t('board.deviations.move').slice(0, -1)}`) }).click()
  await card
    .page()
    .getByRole('button', { name: t(`board.deviations.action.${action}`), exact: true })
    .click()
  await openDialog(card.page()).waitFor()
}

function cell(page: Page, lane: string, state: StateName): Locator {
  return page
    .locator(`.board__lane[aria-label="${lane}"]`)
    .locator(`.cell[aria-label="${label(t(`words.deviationState.${state}`))}"]`)
}
