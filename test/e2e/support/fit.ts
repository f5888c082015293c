import type { Page } from 'playwright-core'
import { settled } from './settle.ts'

/** The smallest target, in CSS pixels. Source: WCAG 2.2, 2.5.8. */
const smallest = 24

/** What does not fit a window: contents that make it scroll sideways, texts that are cut off, targets too small to hit. */
export async function misfits(page: Page): Promise<readonly string[]> {
  await settled(page)
  return await page.evaluate((least) => {
    const name = (element: Element) => `${element.tagName} ${element.className} «${element.textContent.slice(0, 40)}»`
    const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true })
    const hidden = (element: Element) => element.closest('.ds-sr-only, .ds-skip-link') !== null
    const width = document.documentElement.clientWidth
    const sideways = document.scrollingElement?.scrollWidth ?? 0

    const cutOff = (element: Element) =>
      ['hidden', 'clip'].includes(getComputedStyle(element).overflowX) &&
      // What is one pixel wide is there for those who listen.
      element.clientWidth > 1 &&
      element.scrollWidth > element.clientWidth + 1 &&
      element.textContent.trim() !== ''

    // A link within a sentence takes the height of its line, and a field is hit through its label as well.
    const within = (element: Element) => getComputedStyle(element).display === 'inline'
    const tooSmall = (element: HTMLElement) => {
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
      const boxes = [element, ...labels].map((each) => each.getBoundingClientRect())
      return !within(element) && boxes.every((box) => box.width < least || box.height < least)
    }

    return [
      ...(sideways > width ? [`scrolls sideways: ${sideways} px in ${width}`] : []),
      ...[...document.body.querySelectorAll('*')]
        .filter((element) => shown(element) && !hidden(element) && cutOff(element))
        .map((element) => `cut off: ${name(element)}`),
      ...[...document.body.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
        .filter((element) => shown(element) && !hidden(element) && tooSmall(element))
        .map((element) => `too small: ${name(element)}`),
    ]
  }, smallest)
}
