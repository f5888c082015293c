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

/** A member says to be absent, and who votes instead. */
export async function beAbsent(page: Page, deputy: string): Promise<void> {
  await page.getByRole('button', { name: t('board.own.seat.absent'), exact: true }).click()
  await openDialog(page).getByLabel(t('board.own.seat.absent.deputy')).selectOption({ label: deputy })
  await sendDialog(page, t('board.own.seat.absent.send'))
}

/** Says that somebody else is disqualified, on a ground. */
export async function objectTo(page: Page, member: string, ground: Ground): Promise<void> {
  await page.getByRole('button', { name: t('board.objection.raise.against', { member }) }).click()
  await openDialog(page)
    .getByRole('radio', { name: t('board.objection.raise.disqualified', { member }) })
    .check()
  await openDialog(page)
    .getByRole('radio', { name: label(t(`words.disqualificationGround.${ground}`)) })
    .check()
  await sendDialog(page, t('board.objection.raise.send'))
}

type Ground = 'party' | 'family'

/** Answers the only objection that the reader decides on. */
export async function answerObjection(page: Page, upholds: boolean): Promise<void> {
  const answer = t(upholds ? 'board.objection.upholds' : 'board.objection.rejects')
  await page.locator('.objection').getByRole('button', { name: answer, exact: true }).click()
  await sendDialog(page, answer)
}

/** The rule of a vote in words, as it stands open before somebody who has not voted. */
export function ruleInWords(page: Page): Locator {
  return page.locator('.vote-panel__rule[open] .rule-in-words')
}
