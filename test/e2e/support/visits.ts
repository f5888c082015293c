import type { Browser } from 'playwright-core'
import type { Language } from './languages.ts'
import type { BoardPage } from './pages.ts'
import { type AtBoard, comeBy, type Screen, sitDown } from './people.ts'
import { type Places, placesOf } from './places.ts'
import { settled } from './settle.ts'

/** Goes from page to page with one browser context for each person and language. */
export class Visits {
  readonly #browser: Browser
  readonly #url: string
  readonly #places: Places
  readonly #seats = new Map<string, AtBoard>()

  constructor(browser: Browser, url: string, places: Places) {
    this.#browser = browser
    this.#url = url
    this.#places = places
  }

  /** Opens a page as the person who uses it. Gives what the browser complained about on the way. */
  async open(page: BoardPage, language: Language, size: Required<Pick<Screen, 'width' | 'height'>>): Promise<Visit> {
    const seat = await this.#seat(page.person, language)
    const before = seat.complaints.length
    await seat.page.setViewportSize(size)
    await seat.page.goto(`${this.#url}${page.address(this.#places)}`)
    await settled(seat.page)
    if (page.open !== undefined) {
      await page.open(seat.page, language)
      await settled(seat.page)
    }
    return { page: seat.page, complaints: () => seat.complaints.slice(before) }
  }

  async #seat(person: string | undefined, language: Language): Promise<AtBoard> {
    const key = `${person} ${language}`
    const taken = this.#seats.get(key)
    if (taken !== undefined) return taken
    const seat = await (person === undefined
      ? comeBy(this.#browser, { language })
      : sitDown(this.#browser, this.#url, person, { language }))
    this.#seats.set(key, seat)
    return seat
  }
}

export interface Visit {
  readonly page: AtBoard['page']
  readonly complaints: () => readonly string[]
}

/** Visits to the project that is nearly through its main phase. */
export async function visitsToNordvik(browser: Browser, url: string): Promise<Visits> {
  const manager = await sitDown(browser, url, 'Kari Fossum')
  const places = await placesOf(manager, url, 'Nordvik servicekontor')
  await manager.context.close()
  return new Visits(browser, url, places)
}
