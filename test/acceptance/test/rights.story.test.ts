import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { confirmAll, lookAt, seatsOf } from '../support/gate.ts'
import { ownGrounds } from '../support/ground.ts'
import { constitute, type Office, openOffice } from '../support/office.ts'
import { type Stage, setStage } from '../support/stage.ts'

// Stories run by clocks of their own: on one log, the clerk of another would close the vote that is open here.
describe.for(ownGrounds)('Who may do what, through the API, on $name', (ground) => {
  let stage: Stage
  let office: Office
  let proposal: string

  beforeAll(async () => {
    stage = await setStage('2026-03-02T08:00:00.000Z', ground)
    office = await openOffice(stage)
    await constitute(office)
    await confirmAll(stage, office, 'gate1')
    const put = { subject: { gate: { gate: 'gate1', outcome: 'go' } }, deadline: stage.clock.inDays(7) }
    proposal = await office.leader.does('putProposal', put, office.project)
  })
  afterAll(() => stage.stop())

  const seatOf = async (person: string) =>
    (await seatsOf(office, proposal)).find(({ member }) => member.id === person)?.seat

  it('[DEC-52] a vote by someone who sits in no seat is refused with the rule named', async () => {
    const seat = await seatOf(office.leader.id)
    const answer = await office.manager.send(
      'castBallot',
      { proposal, seat, choice: 'yes' },
      { project: office.project },
    )
    expect(answer).toMatchObject({ __typename: 'CommandRejected', code: 'noPartInVote', rule: 'DEC-52' })
    expect(answer.message).not.toBe('')
  })

  it('[CORE-2] whoever lacks the permission hears which one it takes', async () => {
    const subject = { pause: { reason: 'Vi venter på budsjettet.' } }
    const put = { subject, deadline: stage.clock.inDays(7) }
    const answer = await office.employees.send('putProposal', put, { project: office.project })
    expect(answer).toMatchObject({ __typename: 'NotPermitted', permission: 'proposals.put', rule: 'CORE-2' })
  })

  it('an auditor reads everything and changes nothing', async () => {
    const [body] = office.bodies
    const report = {
      title: 'Feil',
      description: 'Noe er feil.',
      severity: 'low',
      reportingPartner: body?.id,
      affects: [body?.id],
    }
    const answer = await office.auditor.send('reportDeviation', report, { project: office.project })
    expect(answer.__typename).toBe('NotPermitted')
    const query = 'query ($id: ID!) { history(id: $id, language: nb, limit: 5) { entries { sentence } next } }'
    type Page = { history: { entries: readonly { sentence: string }[]; next: number | null } }
    const { history } = await office.auditor.ask<Page>(query, { id: office.project })
    expect(history.entries).toHaveLength(5)
    expect(history.next).not.toBeNull()
  })

  it('somebody with no role in the project does not see it', async () => {
    const query = 'query ($id: ID!) { project(id: $id) { name } }'
    await expect(office.outsider.ask(query, { id: office.project })).rejects.toThrow('FORBIDDEN')
    const list = await office.outsider.ask<{ projects: readonly unknown[] }>('{ projects { id } }')
    expect(list.projects).toEqual([])
  })

  it('[DEC-43] a deputy votes when the member has handed over the seat, and the member does not', async () => {
    const [, body] = office.bodies
    if (body === undefined) throw new Error('The office has more than one body.')
    const seat = await seatOf(body.member.id)
    await body.member.does('handOverSeat', { proposal, seat, cause: 'absent', deputy: body.deputy.id }, office.project)
    const refused = await body.member.send('castBallot', { proposal, seat, choice: 'no' }, { project: office.project })
    expect(refused).toMatchObject({ code: 'seatHandedOver', rule: 'DEC-43' })
    await body.deputy.does('castBallot', { proposal, seat, choice: 'yes' }, office.project)
  })

  it('the same command sent twice counts once and gets the first answer', async () => {
    const seat = await seatOf(office.leader.id)
    const on = { project: office.project, commandId: randomUUID() }
    const first = await office.leader.send('castBallot', { proposal, seat, choice: 'yes' }, on)
    const again = await office.leader.send('castBallot', { proposal, seat, choice: 'yes' }, on)
    expect(again).toMatchObject({ __typename: 'CommandAccepted', revision: first.revision, repeated: true })
  })

  it('a command that expects an older revision is told what the project is at now', async () => {
    const [body] = office.bodies
    const report = {
      title: 'Feil',
      description: 'Noe er feil.',
      severity: 'low',
      reportingPartner: body?.id,
      affects: [body?.id],
    }
    const answer = await body?.representative.send('reportDeviation', report, {
      project: office.project,
      expectedRevision: 1,
    })
    expect(answer?.__typename).toBe('VersionConflict')
    expect(answer?.currentRevision).toBeGreaterThan(1)
  })

  it('the vote closes by itself when its deadline passes, and without everybody there is no decision', async () => {
    stage.clock.forward(8)
    const query =
      'query ($id: ID!, $proposal: ID!) { project(id: $id) { proposal(id: $proposal) { state validity { reasons { code } } } } }'
    type Closed = { project: { proposal: { state: string; validity: { reasons: readonly { code: string }[] } } } }
    await expect
      .poll(
        async () => (await office.auditor.ask<Closed>(query, { id: office.project, proposal })).project.proposal.state,
      )
      .toBe('lapsed')
    expect((await lookAt(office, 'gate1')).project.phase.id).toBe('forprosjekt')
  })
})
