import type { Page } from 'playwright-core'
import { settled } from './settle.ts'

/** What a page says, as its reader meets it. */
export interface PageText {
  readonly lang: string
  readonly title: string
  /** The texts of its h1s. */
  readonly headings: readonly string[]
  /** Every visible text and every name that is only read aloud, apart from what is marked as another language. */
  readonly texts: readonly string[]
}

/** Reads the whole document. */
export async function readPage(page: Page): Promise<PageText> {
  await settled(page)
  return await page.evaluate(() => {
    const named = ['aria-label', 'alt', 'placeholder', 'title', 'aria-valuetext', 'aria-description']
    const isRead = (element: Element) =>
      element.closest('[lang]') === document.documentElement && element.checkVisibility({ visibilityProperty: true })
    const textsOf = (element: Element) => [
      ...named.map((name) => element.getAttribute(name)),
      ...[...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map((node) => node.textContent),
    ]
    return {
      lang: document.documentElement.lang,
      title: document.title,
      headings: [...document.querySelectorAll('h1')].map(({ textContent }) => textContent),
      texts: [...document.body.querySelectorAll('*')]
        .filter(isRead)
        .flatMap(textsOf)
        .map((text) => text?.trim() ?? '')
        .filter((text) => text !== ''),
    }
  })
}
