import type { Page } from 'playwright-core'

/** Where the focus is, and whether somebody who looks can tell. */
export interface Focus {
  readonly name: string
  readonly seen: boolean
  readonly inDialog: boolean
}

/** Looks at what has the focus now; undefined when nothing has. */
export function focusOf(page: Page): Promise<Focus | undefined> {
  return page.evaluate(() => {
    const here = document.activeElement
    if (here === null || here === document.body) return undefined
    const drawn = (element: Element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
    }
    const box = here.getBoundingClientRect()
    const inside = box.top < window.innerHeight && box.bottom > 0
    const found = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 12))
    const around = here.closest('label, .ds-field, .ds-chip, .ds-toggle-group, .time-range')
    const uncovered =
      found !== null && (here.contains(found) || found.contains(here) || around?.contains(found) === true)
    return {
      name: here.getAttribute('aria-label') ?? (here.textContent.trim().slice(0, 60) || here.outerHTML.slice(0, 100)),
      seen: inside && uncovered && (drawn(here) || (around !== null && drawn(around))),
      inDialog: here.closest('dialog[open]') !== null,
    }
  })
}

/** Presses Tab until the focus leaves the page, and gives everything it came by. */
export async function tabThrough(page: Page, most = 300): Promise<readonly Focus[]> {
  const passed: Focus[] = []
  while (passed.length < most) {
    await page.keyboard.press('Tab')
    const focus = await focusOf(page)
    if (focus === undefined) return passed
    passed.push(focus)
  }
  throw new Error(`The focus was still on the page after ${most} presses.`)
}
