import { servicekontor1 } from '@samstyre/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDialog, sendDialog } from '../support/dialog.ts'
import { doDirectly } from '../support/direct-command.ts'
import { allVoteYes } from '../support/direct-vote.ts'
import { dialogLooksRight, looksRightEverywhere } from '../support/everywhere.ts'
import { type AtBoard, ask } from '../support/people.ts'
import { placesOf } from '../support/places.ts'
import { openOffice, type Staff } from '../support/staff.ts'
import { t } from '../support/texts.ts'
import { prepareVote, ruleInWords, voteButton } from '../support/vote-panel.ts'

const week = 7 * 24 * 60 * 60 * 1000
const owner = 'Tor-Arne Hagen'

/** The members advise, each with a vote and none blank; the project owner decides. */
const advice = {
  voters: 'members',
  quorum: { numerator: 1, denominator: 2 },
  quorumReach: 'moreThan',
  quorumBase: 'allSeats',
  majority: { simple: {} },
  castingVote: true,
  castingVoteOf: 'chair',
  abstention: 'notAllowed',
  splitPartner: 'blank',
  inWriting: 'allowed',
  decidedBy: 'owner',
}

let office: Staff
let members: readonly { readonly somebody: AtBoard; readonly partner: string }[]
let pause: string

beforeAll(async () => {
  office = await openOffice()
  const kari = await office.arrives('Kari Fossum')
  members = await Promise.all(
    Object.entries({
      'Nordvik kommune': 'Ingrid Solbakk',
      Trygdeetaten: 'Oddvar Lien',
      Arbeidstjenesten: 'Mona Kvam',
      Skatteetaten: 'Jon Berg',
    }).map(async ([partner, name]) => ({ partner, somebody: await office.arrives(name) })),
  )
  const put = (subject: Readonly<Record<string, unknown>>) =>
    doDirectly(kari, 'putProposal', { subject, deadline: new Date(Date.now() + week).toISOString() })

  const person = await personCalled(kari, owner)
  await put({ appointment: { role: 'projectOwner', person, reason: 'Kommunen eier lokalene og betaler.' } })
  await allVoteYes('AppointmentSubject', members)
  await put({ rules: { rules: { gate: gateRule(), ordinary: advice }, reason: 'Eieren svarer for pengene.' } })
  await allVoteYes('RulesSubject', members)
  await put({ pause: { reason: 'Vi venter på svar om bemanningen.' } })
  const places = await placesOf(kari, office.product.url, 'Nordvik servicekontor')
  pause = places.proposal('PauseSubject', 'open').slice(places.project.length)
  await allVoteYes('PauseSubject', members.slice(0, 2))
  await office.goHome(kari, ...members.slice(0, 2).map(({ somebody }) => somebody))
})

afterAll(async () => {
  await office.leave()
})

describe('a case that the project owner decides', () => {
  it('says before the vote that it is advice, and offers no blank vote where none is allowed', async () => {
    const mona = await office.arrives('Mona Kvam', pause)
    await ruleInWords(mona.page).getByText(t('rule.decidedBy.owner')).waitFor()
    await ruleInWords(mona.page).getByText(t('rule.abstention.notAllowed')).waitFor()
    await voteButton(mona.page, 'yes').waitFor()
    expect(await voteButton(mona.page, 'blank').count()).toBe(0)
    await looksRightEverywhere(mona, 'owner-1-advice')
    await allVoteYes('PauseSubject', members.slice(2, 3))
    await office.goHome(mona)
  })

  it('goes on to the owner with the last vote', async () => {
    const jon = await office.arrives('Jon Berg', pause)
    await prepareVote(jon.page, 'no', 'Vi mister to måneder.')
    await openDialog(jon.page).getByText(t('board.voting.cast.last.advice')).waitFor()
    await dialogLooksRight(jon, 'owner-2-the-last-vote')
    await sendDialog(jon.page, t('board.voting.cast.confirm.no'))
    await jon.page.getByText(t('board.owner.waits', { owner })).waitFor()
    await looksRightEverywhere(jon, 'owner-3-waits-for-the-owner')
    await office.goHome(jon)
  })

  it('is found by the owner among the tasks, and goes against the advice only with a reason', async () => {
    const atBoard = await office.arrives(owner)
    const { page } = atBoard
    await page.getByRole('link', { name: t('board.shell.tasks') }).click()
    await page.getByRole('link', { name: t('words.taskKind.decideAsOwner') }).click()
    await page.getByText(t('board.owner.waits.you')).waitFor()
    await looksRightEverywhere(atBoard, 'owner-4-the-owner-decides')
    await page.getByRole('button', { name: t('board.owner.declines'), exact: true }).click()
    await openDialog(page)
      .getByRole('button', { name: t('board.owner.declines'), exact: true })
      .click()
    await openDialog(page).locator('textarea[aria-invalid="true"]').waitFor()
    await dialogLooksRight(atBoard, 'owner-5-a-reason-is-missing')
    await openDialog(page).getByLabel(t('board.owner.reason')).fill('Bemanningen ble avklart i dag.')
    await sendDialog(page, t('board.owner.declines'))
    await page.getByText(t('board.owner.decided.notAdopted', { owner })).waitFor()
    await office.goHome(atBoard)
  })

  it('is read by everybody with the advice, the decision and its reason', async () => {
    const auditor = await office.arrives('Sverre Tangen', pause)
    await auditor.page.getByText(t('board.voting.result.notAdopted.owner')).waitFor()
    await auditor.page.getByText(t('board.owner.favoured')).waitFor()
    expect(await auditor.page.getByText(t('reasons.advice')).count()).toBe(0)
    await auditor.page.getByText(t('board.owner.decided.reason', { text: 'Bemanningen ble avklart i dag.' })).waitFor()
    await looksRightEverywhere(auditor, 'owner-6-decided')
    office.expectNoComplaints()
  })
})

/** The rule for gates that Nordvik began with. */
function gateRule() {
  const [first] = servicekontor1.rulePresets
  if (first === undefined) throw new Error('The definition offers no rules.')
  return { ...first.rules.gate, majority: { unanimous: {} } }
}

async function personCalled({ context }: AtBoard, name: string): Promise<string | undefined> {
  const query = 'query ($name: String!) { people(search: $name) { id } }'
  const { people } = await ask<{ people: readonly { id: string }[] }>(context, office.product.url, query, { name })
  return people[0]?.id
}
