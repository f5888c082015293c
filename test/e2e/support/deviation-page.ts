import type { Locator, Page } from 'playwright-core'
import { openDialog, sendDialog } from './dialog.ts'
import { label, t } from './texts.ts'

export interface Report {
  readonly title: string
  readonly description: string
  /** Whom it is reported for, where the reader could report for several. */
  readonly for?: string
  readonly affects: readonly string[]
  readonly severity: 'low' | 'medium' | 'high' | 'critical'
}

/** Fills in the form and sends it; the page of the new deviation opens. */
export async function report(page: Page, reported: Report): Promise<void> {
  await page.getByRole('link', { name: t('board.deviations.report') }).click()
  await titleField(page).fill(reported.title)
  await page.getByLabel(t('board.deviations.report.description')).fill(reported.description)
  if (reported.for !== undefined) {
    await page.getByLabel(t('board.deviations.report.for')).selectOption({ label: reported.for })
  }
  for (const partner of reported.affects) await page.getByRole('checkbox', { name: partner }).check()
  await page
    .getByLabel(t('board.deviations.field.severity'))
    .selectOption({ label: label(t(`words.severity.${reported.severity}`)) })
  await page.getByRole('button', { name: t('board.deviations.report'), exact: true }).click()
  await page.getByRole('heading', { level: 1, name: reported.title }).waitFor()
}

/** The first field of the form. The page that leads to it has one with a longer name: to search titles by. */
export function titleField(page: Page): Locator {
  return page.getByLabel(t('board.deviations.field.title'), { exact: true })
}

export const aspects = ['goals', 'cost', 'schedule', 'quality', 'staff', 'otherPartners'] as const

export interface Assessment {
  readonly costNok: number
  readonly days: number
  /** The aspect that matters, and why; the others have no consequences. */
  readonly matters: (typeof aspects)[number]
  readonly note: string
}

/** Assesses a deviation in the dialog, for the reader's own partner. */
export async function assess(page: Page, partner: string, { costNok, days, matters, note }: Assessment): Promise<void> {
  await act(page, 'assessDeviation')
  const dialog = openDialog(page)
  for (const aspect of aspects) {
    const field = dialog.getByRole('group', { name: label(t(`words.aspect.${aspect}`)) })
    const consequence = aspect === matters ? 'moderate' : 'none'
    await field.getByRole('radio', { name: label(t(`words.consequence.${consequence}`)) }).check()
  }
  await dialog.getByLabel(t('board.deviations.assess.note')).fill(note)
  await dialog.getByLabel(t('board.deviations.assess.cost')).fill(String(costNok))
  await dialog.getByLabel(t('board.deviations.assess.days')).fill(String(days))
  await sendDialog(page, t('board.deviations.assess.send', { partner }))
}

export type ActionName =
  | 'assessDeviation'
  | 'approveDeviation'
  | 'escalateDeviation'
  | 'putToVote'
  | 'startDeviationWork'
  | 'verifyDeviation'
  | 'closeDeviation'
  | 'reopenDeviation'
  | 'planDeviation'

/** Presses the button of an action on the deviation's own page. */
export async function act(page: Page, action: ActionName): Promise<void> {
  await page.getByRole('button', { name: t(`board.deviations.action.${action}`), exact: true }).click()
  await openDialog(page).waitFor()
}

type TextAction = 'approveDeviation' | 'escalateDeviation' | 'startDeviationWork' | 'closeDeviation' | 'reopenDeviation'

/** Writes a few words in the dialog of an action and sends it. */
export async function sendWords(page: Page, action: TextAction, words: string): Promise<void> {
  await openDialog(page)
    .getByLabel(t(`board.deviations.text.${action}`))
    .fill(words)
  await sendDialog(page, t(`board.deviations.action.${action}`))
}

export async function sendVerification(page: Page, note: string): Promise<void> {
  await openDialog(page)
    .getByRole('radio', { name: t('board.deviations.verify.passed') })
    .check()
  await openDialog(page).getByLabel(t('board.deviations.verify.note')).fill(note)
  await sendDialog(page, t('board.deviations.verify.send'))
}

export type StateName =
  | 'reported'
  | 'assessed'
  | 'escalated'
  | 'approved'
  | 'carryingOut'
  | 'verified'
  | 'closed'
  | 'rejected'

/** Waits until the page shows how far the deviation has come. */
export async function comesTo(page: Page, state: StateName): Promise<void> {
  await page
    .getByRole('list', { name: t('board.deviations.steps') })
    .locator('[aria-current="step"]', { hasText: label(t(`words.deviationState.${state}`)) })
    .waitFor()
}
