import type { Response, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { report } from '../support/deviation-page.ts'
import { readyToReport } from '../support/direct-report.ts'
import { type AtBoard, keepPicture } from '../support/people.ts'
import { placesOf } from '../support/places.ts'
import { openOfficeAt, type Staff } from '../support/staff.ts'
import { t } from '../support/texts.ts'
import { startTwoGateways, type TwoGateways } from '../support/two-gateways.ts'
import { vote, voteOf } from '../support/vote-panel.ts'

const list = '/deviations?layout=list'
const severity = 'low'

let office: Staff<TwoGateways>
let ingrid: AtBoard
let elin: AtBoard

beforeAll(async () => {
  office = await openOfficeAt(startTwoGateways())
  ingrid = await office.arrives('Ingrid Solbakk')
  elin = await office.arrives('Elin Ness')
})

afterAll(async () => {
  await office.leave()
})

describe('two people, each at another gateway on one log', () => {
  it('see each vote when it is cast, and the decision', async () => {
    const places = await placesOf(ingrid, office.product.url, 'Nordvik servicekontor')
    for (const { page } of [ingrid, elin]) {
      await page.goto(`${office.product.url}${places.proposal('MandateSubject', 'open')}`)
    }
    expect(await office.product.gatewayOf(ingrid)).not.toBe(await office.product.gatewayOf(elin))
    const started = await startedAt(ingrid, elin)

    await vote(elin.page, 'no', 'Vi vil se regnskapet for hovedprosjektet først.')
    await voteOf(ingrid.page, 'Skatteetaten', 'no').waitFor()
    await vote(ingrid.page, 'yes')
    await voteOf(elin.page, 'Nordvik kommune', 'yes').waitFor()
    for (const { page } of [ingrid, elin]) await page.getByText(t('board.voting.result.adopted')).waitFor()
    expect(await startedAt(ingrid, elin)).toEqual(started)
  })

  it('lose neither of the deviations that they report at the same time', async () => {
    await Promise.all([ingrid, elin].map(({ page }) => page.goto(office.at(list))))
    const reported = ['Skiltet ved inngangen mangler', 'Køsystemet viser feil dato']
    await Promise.all([
      report(ingrid.page, {
        title: 'Skiltet ved inngangen mangler',
        description: 'Brukerne finner ikke fram til skranken.',
        affects: ['Nordvik kommune'],
        severity,
      }),
      report(elin.page, {
        title: 'Køsystemet viser feil dato',
        description: 'Datoen på kølappen er en dag for sen.',
        affects: ['Skatteetaten'],
        severity,
      }),
    ])
    for (const { page } of [ingrid, elin]) {
      await page.goBack()
      for (const title of reported) await page.getByRole('link', { name: title }).waitFor()
    }
  })

  it('see on the pages that span projects what happened while a stream was broken off', async () => {
    const title = 'Printeren ved mottaket står'
    const { page } = await office.arrives('Bente Rustad')
    const listening = page.waitForResponse(isPortfolioStream)
    await page.goto(office.product.url)
    await listening
    const send = await readyToReport(elin, { title, by: 'Skatteetaten', affects: 'Trygdeetaten' })
    office.product.dropConnections()
    await send()
    await page.getByText(title).waitFor()
  })

  it('go on only at a gateway that has read as far in the log as they have', async () => {
    const { page } = ingrid
    await page.route('**/graphql', answerAsIfBehind)
    office.product.dropConnections()
    const isLost = page.getByText(t('errors.connectionLost')).waitFor()
    await isLost.finally(() => page.unroute('**/graphql', answerAsIfBehind))
    await page.getByText(t('errors.connectionBack')).waitFor()
  })

  it('lose nothing when the gateway of one of them is killed, and go on at the other', async () => {
    for (const { page } of [ingrid, elin]) {
      await page.getByRole('link', { name: 'Køsystemet viser feil dato' }).click()
      await commentField(page).waitFor()
    }
    const started = await startedAt(ingrid)
    const gateway = await office.product.gatewayOf(ingrid)
    await commentField(ingrid.page).fill('Leverandøren sier at')
    await office.product.kill(gateway)
    await ingrid.page.getByText(t('errors.connectionLost')).waitFor()
    await keepPicture(ingrid.page, 'two-gateways-1-connection-lost')

    await comment(elin, 'Datoen er feil også på skjermen.')
    await commentField(ingrid.page).pressSequentially(' feilen rettes i natt.')
    await sendButton(ingrid).click()
    await ingrid.page.getByText(t('board.command.unanswered')).waitFor()
    await keepPicture(ingrid.page, 'two-gateways-2-no-answer')

    office.product.failOver()
    await ingrid.page.getByText(t('errors.connectionBack')).waitFor()
    await commentOf(ingrid, 'Datoen er feil også på skjermen.').waitFor()
    await keepPicture(ingrid.page, 'two-gateways-3-connection-back')
    await ingrid.page.getByRole('button', { name: t('board.command.again') }).click()
    await commentOf(elin, 'feilen rettes i natt').waitFor()
    expect(await commentOf(elin, 'feilen rettes i natt').count()).toBe(1)

    await comment(elin, 'Fint, da prøver vi i morgen.')
    await commentOf(ingrid, 'da prøver vi i morgen').waitFor()
    await comment(ingrid, 'Jeg er her fortsatt.')
    await commentOf(elin, 'Jeg er her fortsatt.').waitFor()
    expect(await office.product.gatewayOf(ingrid)).toBe(await office.product.gatewayOf(elin))
    expect(await office.product.gatewayOf(ingrid)).not.toBe(gateway)
    expect(await startedAt(ingrid)).toEqual(started)

    // What a browser says itself of a balancer without a gateway, and of a stream that breaks off.
    office.expectNoComplaints(/Failed to load resource: the server responded with a status of 502|net::ERR_/)
  })
})

/** Answers for a gateway that has read less of the log than the page has seen. */
async function answerAsIfBehind(route: Route): Promise<void> {
  if (!route.request().postData()?.includes('query NewestRevision')) return await route.fallback()
  const response = await route.fetch()
  const { data } = (await response.json()) as { data: { project: object } }
  await route.fulfill({ response, json: { data: { project: { ...data.project, lastRevision: 1 } } } })
}

function isPortfolioStream(response: Response): boolean {
  return response.request().postData()?.includes('subscription PortfolioChanges') ?? false
}

function commentField(page: AtBoard['page']) {
  return page.getByLabel(t('board.deviations.comment.label'))
}

function sendButton({ page }: AtBoard) {
  return page.getByRole('button', { name: t('board.deviations.comment.send') })
}

function commentOf({ page }: AtBoard, text: string) {
  return page.locator('.comment', { hasText: text })
}

async function comment(somebody: AtBoard, text: string): Promise<void> {
  await commentField(somebody.page).fill(text)
  await sendButton(somebody).click()
  await commentOf(somebody, text).waitFor()
}

/** When the pages were loaded: it stays the same as long as nobody reloads them. */
function startedAt(...people: readonly AtBoard[]): Promise<readonly number[]> {
  return Promise.all(people.map(({ page }) => page.evaluate(() => performance.timeOrigin)))
}
