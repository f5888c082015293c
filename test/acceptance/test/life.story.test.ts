import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { confirmAll, decide, lookAt, pass } from '../support/gate.ts'
import { grounds } from '../support/ground.ts'
import { constitute, type Office, openOffice } from '../support/office.ts'
import { type Stage, setStage } from '../support/stage.ts'

describe.for(grounds)('The life of a service office, through the API, on $name', (ground) => {
  let stage: Stage
  let office: Office

  beforeAll(async () => {
    stage = await setStage('2026-01-05T08:00:00.000Z', ground)
    office = await openOffice(stage)
  })
  afterAll(() => stage.stop())

  const phase = async () => {
    const { project } = await lookAt(office, 'gate1')
    return `${project.phase.id} ${project.visit}`
  }

  it('begins in forprosjekt, where nobody can vote before the steering group is constituted', async () => {
    expect(await phase()).toBe('forprosjekt 1')
    const put = { subject: { gate: { gate: 'gate1', outcome: 'go' } }, deadline: stage.clock.inDays(7) }
    const refused = await office.manager.send('putProposal', put, { project: office.project })
    expect(refused).toMatchObject({ __typename: 'CommandRejected', code: 'notConstituted', rule: 'DEC-1' })
    await constitute(office)
  })

  it('is not put to the vote before every criterion is met, and says how many are missing', async () => {
    const put = { subject: { gate: { gate: 'gate1', outcome: 'go' } }, deadline: stage.clock.inDays(7) }
    const refused = await office.manager.send('putProposal', put, { project: office.project })
    expect(refused).toMatchObject({ code: 'gateNotReady', rule: 'DEC-3' })
  })

  it('stays where it is when one partner votes against, and goes on when all agree', async () => {
    await confirmAll(stage, office, 'gate1')
    const put = { subject: { gate: { gate: 'gate1', outcome: 'go' } }, deadline: stage.clock.inDays(7) }
    const proposal = await office.leader.does('putProposal', put, office.project)
    await vote(proposal, ['yes', 'no', 'yes'])
    expect(await phase()).toBe('forprosjekt 1')
    stage.clock.forward(30)
    await decide(stage, office, { gate: { gate: 'gate1', outcome: 'go' } })
    stage.clock.forward(90)
    expect(await phase()).toBe('hovedprosjekt 1')
  })

  async function vote(proposal: string, choices: readonly string[]): Promise<void> {
    const query =
      'query ($id: ID!, $proposal: ID!) { project(id: $id) { proposal(id: $proposal) { mySeats { seat } } } }'
    for (const [place, { member }] of office.bodies.entries()) {
      type Mine = { project: { proposal: { mySeats: readonly { seat: string }[] } } }
      const { project } = await member.ask<Mine>(query, { id: office.project, proposal })
      const seat = project.proposal.mySeats[0]?.seat
      await member.does('castBallot', { proposal, seat, choice: choices[place] }, office.project)
    }
  }

  it('needs a leader for the office before the trial, and then goes into it', async () => {
    const { project } = await lookAt(office, 'gate2')
    expect(project.gate.criteria.find(({ key }) => key === 'g2.serviceLeader')?.status).toBe('missing')
    const person = office.serviceLeader.id
    await office.manager.does(
      'assignRole',
      { role: 'serviceLeader', person, from: stage.clock.dayIn(0) },
      office.project,
    )
    await pass(stage, office, 'gate2')
    expect(await phase()).toBe('proevedrift 1')
  })

  it('repeats the trial when the steering group says so, with nothing confirmed in the new round', async () => {
    await confirmAll(stage, office, 'gate3')
    await pass(stage, office, 'newTrial')
    expect(await phase()).toBe('proevedrift 2')
    const { project } = await lookAt(office, 'gate3')
    const confirmed = project.gate.criteria.filter(({ status, definition }) => status === 'met' && !definition.derived)
    expect(confirmed).toEqual([])
  })

  it('does not open while something that must be in place before opening is still open', async () => {
    const [body] = office.bodies
    const report = {
      title: 'Skranken er for høy',
      description: 'Den som sitter i rullestol, når ikke opp.',
      severity: 'high',
      sorting: 'beforeOpening',
    }
    const deviation = await office.serviceLeader.does(
      'reportDeviation',
      { ...report, reportingPartner: body?.id, affects: [body?.id] },
      office.project,
    )
    await expect(confirmAll(stage, office, 'gate3')).rejects.toThrow('nobody can confirm it')
    await settle(deviation)
    await pass(stage, office, 'gate3')
    expect(await phase()).toBe('drift 1')
  })

  async function settle(deviation: string): Promise<void> {
    const [body] = office.bodies
    const aspects = ['goals', 'cost', 'schedule', 'quality', 'staff', 'otherPartners'].map((aspect) => ({
      aspect,
      consequence: 'none',
    }))
    const { project, manager } = office
    await body?.representative.does(
      'assessDeviation',
      { deviation, partner: body.id, aspects, costNok: 12_000, days: 3 },
      project,
    )
    await manager.does('approveDeviation', { deviation }, project)
    await office.serviceLeader.does('startDeviationWork', { deviation }, project)
    await body?.representative.does(
      'verifyDeviation',
      { deviation, passed: true, note: 'Prøvd med to brukere.' },
      project,
    )
    await body?.representative.does('closeDeviation', { deviation }, project)
  }

  it('goes on to videreutvikling and back to drift', async () => {
    await pass(stage, office, 'gate4')
    expect(await phase()).toBe('videreutvikling 1')
    await pass(stage, office, 'gate5')
    expect(await phase()).toBe('drift 2')
  })

  it('can be read as it was at every step, and compared', async () => {
    const visits = 'query ($id: ID!) { project(id: $id) { lastRevision visits { phase visit from } } }'
    type Visits = {
      project: { lastRevision: number; visits: readonly { phase: string; visit: number; from: string }[] }
    }
    const { project } = await office.auditor.ask<Visits>(visits, { id: office.project })
    expect(project.visits.map(({ phase: name, visit }) => `${name} ${visit}`)).toEqual([
      'forprosjekt 1',
      'hovedprosjekt 1',
      'proevedrift 1',
      'proevedrift 2',
      'drift 1',
      'videreutvikling 1',
      'drift 2',
    ])
    const then = 'query ($id: ID!, $time: DateTime!) { project(id: $id, at: { time: $time }) { phase { id } visit } }'
    for (const { phase: name, visit, from } of project.visits) {
      const seen = await office.auditor.ask<unknown>(then, { id: office.project, time: from })
      expect(seen).toEqual({
        project: { phase: { id: name }, visit },
      })
    }
    const compare =
      'query ($id: ID!, $to: Int!) { compare(id: $id, from: { revision: 0 }, to: { revision: $to }, language: nb) { differences { area label before after } } }'
    type Compared = {
      compare: { differences: readonly { area: string; before: string | null; after: string | null }[] }
    }
    const { compare: compared } = await office.auditor.ask<Compared>(compare, {
      id: office.project,
      to: project.lastRevision,
    })
    expect(new Set(compared.differences.map(({ area }) => area))).toContain('partners')
  })
})
