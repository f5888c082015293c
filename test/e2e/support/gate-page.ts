import type { Locator, Page } from 'playwright-core'
import { openDialog, sendDialog } from './dialog.ts'
import { criterionText, label, t } from './texts.ts'

/** The criterion on the page of its gate; of one partner where it is asked of each. */
export function criterionOf(page: Page, criterion: string, partner?: string): Locator {
  const row = page.locator('.criterion').filter({ hasText: criterionText(criterion) })
  return partner === undefined ? row : row.locator('.criterion__partner').filter({ hasText: partner })
}

export interface ChosenFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** Confirms a criterion on a file chosen from the own machine, and answers the text that shows its checksum. */
export async function confirmOnDocument(page: Page, criterion: Locator, file: ChosenFile): Promise<string | null> {
  await openConfirmation(criterion)
  await chooseKind(page, 'document')
  await openDialog(page).getByLabel(t('board.gate.file')).setInputFiles(file)
  const fingerprint = openDialog(page).locator('details.fingerprint')
  await fingerprint.locator('summary').click()
  const hash = await fingerprint.locator('code').textContent()
  await sendDialog(page, t('board.gate.attest'))
  return hash
}

export async function confirmOnLink(page: Page, criterion: Locator, url: string, title: string): Promise<void> {
  await openConfirmation(criterion)
  await chooseKind(page, 'link')
  await openDialog(page).getByLabel(t('board.gate.url')).fill(url)
  await openDialog(page).getByLabel(t('board.gate.linkTitle')).fill(title)
  await sendDialog(page, t('board.gate.attest'))
}

export async function confirmOnNote(page: Page, criterion: Locator, note: string): Promise<void> {
  await openConfirmation(criterion)
  await openDialog(page)
    .getByRole('radio', { name: t('board.gate.attestNew') })
    .check()
  await chooseKind(page, 'note')
  await openDialog(page)
    .getByRole('textbox', { name: t('board.gate.note') })
    .fill(note)
  await sendDialog(page, t('board.gate.attest'))
}

/** Puts the gate to the vote for going on. */
export async function putGateToTheVote(page: Page, recommendation: string): Promise<void> {
  await page.getByRole('button', { name: t('board.gate.putOpen') }).click()
  await openDialog(page)
    .getByRole('radio', { name: label(t('words.gateOutcome.go')), exact: true })
    .check()
  await openDialog(page).getByLabel(t('board.voting.put.recommendation')).fill(recommendation)
  await sendDialog(page, t('board.voting.put.send'))
}

async function openConfirmation(criterion: Locator): Promise<void> {
  const name = new RegExp(`^${t('board.gate.attestThis', { criterion: '' })}`)
  await criterion.getByRole('button', { name }).click()
}

export async function chooseKind(page: Page, kind: 'document' | 'link' | 'note'): Promise<void> {
  await openDialog(page)
    .getByRole('radio', { name: label(t(`words.evidence.${kind}`)) })
    .check()
}
