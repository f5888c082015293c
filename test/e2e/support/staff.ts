import type { Browser } from 'playwright-core'
import { expect } from 'vitest'
import { launchChromium } from './chromium.ts'
import { type AtBoard, projectCalled, type Screen, sitDown } from './people.ts'
import { type Product, type Served, startProduct } from './product.ts'
import { settled } from './settle.ts'

/** One product, one browser, and everybody who sits at it during a story. */
export interface Staff<Started extends Served = Product> {
  readonly product: Started
  /** The address of a page of Nordvik, such as `/gates/gate2`. */
  at(page: string): string
  /** Somebody sits down and opens a page of Nordvik. */
  arrives(name: string, page?: string, screen?: Screen): Promise<AtBoard>
  /** These people are done: their browsers are closed and take no more of the machine. */
  goHome(...done: readonly AtBoard[]): Promise<void>
  /** Nobody's browser has complained about anything, apart from what a story expects. */
  expectNoComplaints(expected?: RegExp): void
  leave(): Promise<void>
}

/** Starts a product of its own for a story. */
export function openOffice(): Promise<Staff> {
  return openOfficeAt(startProduct())
}

/** Waits until a product is started, for a story at it. */
export async function openOfficeAt<Started extends Served>(starting: Promise<Started>): Promise<Staff<Started>> {
  const [product, browser] = await Promise.all([starting, launchChromium()])
  const people: AtBoard[] = []
  const project = await nordvik(browser, product.url)
  const at = (page: string) => `${product.url}/projects/${project}${page}`
  return {
    product,
    at,
    async arrives(name, page = '', screen = {}) {
      const person = await sitDown(browser, product.url, name, screen)
      people.push(person)
      await person.page.goto(at(page))
      await settled(person.page)
      return person
    },
    async goHome(...done) {
      await Promise.all(done.map(({ context }) => context.close()))
    },
    expectNoComplaints(expected) {
      const complaints = people.flatMap(({ name, complaints: all }) => all.map((each) => `${name}: ${each}`))
      expect(complaints.filter((each) => expected === undefined || !expected.test(each))).toEqual([])
    },
    async leave() {
      await browser.close()
      await product.stop()
    },
  }
}

async function nordvik(browser: Browser, url: string): Promise<string> {
  const manager = await sitDown(browser, url, 'Kari Fossum')
  const project = await projectCalled(manager, url, 'Nordvik servicekontor')
  await manager.context.close()
  return project
}
