import type { Locator, Page } from 'playwright-core'
import { openDialog, sendDialog } from './dialog.ts'
import { label, t } from './texts.ts'

export type Choice = 'yes' | 'no' | 'blank'

/** The card of the seat a partner votes from. */
export function seatOf(page: Page, partner: string): Locator {
  return page
    .getByRole('list', { name: t('board.voting.seats') })
    .getByRole('listitem')
    .filter({ hasText: partner })
}

/** A card that shows a vote. */
export function voteOf(page: Page, partner: string, choice: Choice): Locator {
  return seatOf(page, partner).locator('.ballot-word', { hasText: label(t(`words.ballotChoice.${choice}`)) })
}

export function voteButton(page: Page, choice: Choice): Locator {
  return page.getByRole('button', { name: t(`board.voting.cast.${choice}`), exact: true })
}

/** Opens the form that says what the vote means, and gives the reasons for it. */
export async function prepareVote(page: Page, choice: Choice, dissent?: string): Promise<void> {
  await voteButton(page, choice).click()
  if (dissent !== undefined) await dissentField(page).fill(dissent)
}

export function dissentField(page: Page): Locator {
  return openDialog(page).getByLabel(t('board.voting.cast.dissent'))
}

export async function vote(page: Page, choice: Choice, dissent?: string): Promise<void> {
  await prepareVote(page, choice, dissent)
  await sendDialog(page, t(`board.voting.cast.confirm.${choice}`))
}

/** Hands a seat over to a deputy because the member is absent. */
export async function handOver(page: Page, { member, deputy, note }: Representation): Promise<void> {
  await page.getByRole('button', { name: t('board.voting.handOver.openFor', { member }) }).click()
  await openDialog(page)
    .getByRole('radio', { name: t('board.voting.handOver.absent') })
    .check()
  await openDialog(page).getByLabel(t('board.voting.handOver.deputy')).selectOption({ label: deputy })
  await openDialog(page).getByLabel(t('board.voting.handOver.note')).fill(note)
  await sendDialog(page, t('board.voting.handOver.send'))
}

export interface Representation {
  readonly member: string
  readonly deputy: string
  readonly note: string
}
