import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { still, watchRequests } from './settle.ts'
import { unstuck } from './unstuck.ts'

/** Somebody at the board: a browser context of their own, logged in as one of the demonstration's people. */
export interface AtBoard {
  readonly name: string
  readonly context: BrowserContext
  readonly page: Page
  /** What the browser complained about: errors in the console and in scripts. */
  readonly complaints: readonly string[]
}

export interface Screen {
  readonly width?: number
  readonly height?: number
  readonly language?: 'nb' | 'nn' | 'en'
}

/** Opens the board as a person, in a language. */
export async function sitDown(browser: Browser, url: string, name: string, screen: Screen = {}): Promise<AtBoard> {
  const visitor = await comeBy(browser, screen, name)
  const { context } = visitor
  const person = await personCalled(context, url, name)
  const answer = await context.request.post(`${url}/demo/login`, { headers, data: { person } })
  if (answer.status() !== 204) throw new Error(`${name} could not log in: ${answer.status()}`)
  return visitor
}

/** How long a page may take for one step, in milliseconds: many times what a slow machine needs. */
const patience = 45_000

/** Opens a browser for somebody who is not logged in. */
export async function comeBy(browser: Browser, screen: Screen = {}, name = 'a visitor'): Promise<AtBoard> {
  const { width = 1280, height = 900, language = 'nb' } = screen
  const context = await browser.newContext({ viewport: { width, height }, locale: 'nb-NO', reducedMotion: 'reduce' })
  context.setDefaultTimeout(patience)
  await context.addInitScript((chosen) => localStorage.setItem('samstyre.language', chosen), language)
  const page = await context.newPage()
  watchRequests(page)
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  return { name, context, page, complaints }
}

const headers = { 'x-samstyre': 'test' }

/** Asks the product directly, as the person whose browser it is. The query is what gives the answer its shape. */
export async function ask<Answer>(
  context: BrowserContext,
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  const answer = await context.request.post(`${url}/graphql`, { headers, data: { query, variables } })
  const { data, errors } = (await answer.json()) as { data: Answer; errors?: readonly unknown[] }
  if (errors !== undefined) throw new Error(`The product could not answer: ${JSON.stringify(errors)}`)
  return data
}

interface DemoPeople {
  readonly demoPeople: readonly { readonly person: { readonly id: string; readonly name: string } }[]
}

async function personCalled(context: BrowserContext, url: string, name: string): Promise<string> {
  const { demoPeople } = await ask<DemoPeople>(context, url, '{ demoPeople { person { id name } } }')
  const found = demoPeople.find(({ person }) => person.name === name)
  if (found === undefined) throw new Error(`Nobody in the demonstration is called ${name}.`)
  return found.person.id
}

interface Projects {
  readonly projects: readonly { readonly id: string; readonly name: string }[]
}

/** The id of a project, as somebody who takes part in it sees it. */
export async function projectCalled({ context }: AtBoard, url: string, name: string): Promise<string> {
  const { projects } = await ask<Projects>(context, url, '{ projects { id name } }')
  const found = projects.find((project) => project.name === name)
  if (found === undefined) throw new Error(`There is no project called ${name}.`)
  return found.id
}

const folder = join(import.meta.dirname, '..', 'screenshots')

/** Keeps a picture where it can be looked at after the run: of the whole page, or of the window when a dialog is open. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const dialogs = await page.locator('dialog[open]').count()
  await still(page)
  await unstuck(page, () => page.screenshot({ path: join(folder, `${name}.png`), fullPage: dialogs === 0 }))
}
