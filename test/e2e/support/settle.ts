import type { Page, Request } from 'playwright-core'

/** How long a page may take to come to rest, in milliseconds: many times what a slow machine needs. */
const patience = 60_000

/** What each page has asked for and was not yet answered; streams, which never end, are left out. */
const asked = new WeakMap<Page, Set<Request>>()

/** Keeps count of what a page asks for. To be called before the page is opened. */
export function watchRequests(page: Page): void {
  const open = new Set<Request>()
  asked.set(page, open)
  page.on('request', (request) => {
    if (!isStream(request)) open.add(request)
  })
  page.on('requestfinished', (request) => open.delete(request))
  page.on('requestfailed', (request) => open.delete(request))
}

/** Waits until a page shows everything it fetches: whatever is read, measured or compared afterwards stays as it is. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor()
  await atRest(page, async () => [
    ...(await page.evaluate(placesHeld)),
    ...[...(asked.get(page) ?? [])].map((request) => `waits for ${request.postData() ?? request.url()}`),
  ])
}

/** Waits until nothing moves on a page, whatever else it may be waiting for: enough for a picture of it. */
export async function still(page: Page): Promise<void> {
  await atRest(page, async () => [])
}

async function atRest(page: Page, others: () => Promise<readonly string[]>): Promise<void> {
  const deadline = Date.now() + patience
  for (;;) {
    // What moves takes some frames to find out; what is asked meanwhile is counted after it.
    const reasons = [...(await page.evaluate(movements)), ...(await others())]
    if (reasons.length === 0) return
    if (Date.now() > deadline) throw new Error(`${page.url()} does not come to rest:\n${reasons.join('\n')}`)
  }
}

function isStream(request: Request): boolean {
  return request.headers()['accept']?.startsWith('text/event-stream') ?? false
}

/** Runs in the page. What stands in for content that is on its way. */
function placesHeld(): readonly string[] {
  const held = document.querySelector('.ds-skeleton, [aria-busy="true"], .time-bar:empty')
  return held === null ? [] : [`holds a place: ${held.outerHTML.slice(0, 120)}`]
}

/** Runs in the page. What changes, or is about to, from one frame to the next. */
async function movements(): Promise<readonly string[]> {
  const frame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(resolve)
    })
  const seen = () => {
    const { outerHTML, scrollWidth, scrollHeight } = document.documentElement
    return `${outerHTML} ${scrollWidth} ${scrollHeight} ${window.scrollX} ${window.scrollY}`
  }
  await document.fonts.ready
  // What was set in the last task is drawn in the next frame, and elements of our own answer to it in the one after.
  await frame()
  await frame()
  const before = seen()
  await frame()
  // The library's field for searching stands in an element that the board leaves out: see its `vite.config.ts`.
  const undefinedElement = document.querySelector(':not(:defined, ds-suggestion)')
  const image = [...document.images].find(({ complete }) => !complete)
  const animation = document.getAnimations().find(({ playState, pending }) => pending || playState === 'running')
  return [
    ...(seen() === before ? [] : ['changes from frame to frame']),
    ...(document.fonts.status === 'loaded' ? [] : ['loads a font']),
    ...(undefinedElement === null ? [] : [`does not know ${undefinedElement.localName} yet`]),
    ...(image === undefined ? [] : [`loads ${image.src}`]),
    ...(animation === undefined ? [] : ['is animated']),
  ]
}
