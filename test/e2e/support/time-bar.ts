import type { Locator, Page } from 'playwright-core'
import { settled } from './settle.ts'
import { t } from './texts.ts'

export function timeSlider(page: Page): Locator {
  return page.getByRole('slider', { name: t('board.moment.slider') })
}

/** The revision in the address bar; undefined when the page shows the project as it is now. */
export function shownRevision(page: Page): number | undefined {
  const at = new URL(page.url()).searchParams.get('at')
  return at === null ? undefined : Number(at)
}

/** Waits until the page says that it shows the past, at that event. */
export async function pastIsShown(page: Page, revision: number): Promise<void> {
  await page.getByText(t('board.shell.pastRevision', { revision: String(revision) })).waitFor()
}

/** Goes back with the keyboard until the handle stands at a mark that is called like this. */
export async function stepBackTo(page: Page, mark: RegExp): Promise<number> {
  const slider = timeSlider(page)
  await slider.focus()
  const marks = 40
  for (let step = 0; step < marks; step += 1) {
    await page.keyboard.press('PageDown')
    if (mark.test((await slider.getAttribute('aria-valuetext')) ?? '')) break
  }
  const revision = Number(await slider.inputValue())
  await pastIsShown(page, revision)
  return revision
}

/** Drags the handle to the place of a revision, or right beside it. */
export async function dragHandleTo(page: Page, revision: number): Promise<void> {
  // Where it stands is measured: nothing may push it aside afterwards.
  await settled(page)
  const slider = timeSlider(page)
  const box = await slider.boundingBox()
  if (box === null) throw new Error('The time slider is not on the page.')
  const now = await slider.evaluate((range: HTMLInputElement) => Number(range.value) / Number(range.max))
  const part = revision / Number(await slider.getAttribute('max'))
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + box.width * now - handle(now), y)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * part - handle(part), y, { steps: 8 })
  await page.mouse.up()
}

/** The handle's middle stays within the line: half its width at either end. */
function handle(part: number): number {
  const width = 20
  return (part - 1 / 2) * width
}
