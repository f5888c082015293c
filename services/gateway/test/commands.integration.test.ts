import { createMemoryStore } from '@samstyre/event-store/memory'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clientOf } from './client.ts'
import { enter, enterRegistrar, foundOffice, type Office } from './office.ts'
import { startTestGateway, type TestGateway } from './start.ts'

describe('commands', () => {
  let gateway: TestGateway
  let office: Office

  beforeAll(async () => {
    const store = createMemoryStore()
    await enterRegistrar(store)
    gateway = await startTestGateway({ store })
    office = await foundOffice(gateway.url)
  })

  afterAll(async () => {
    await gateway[Symbol.asyncDispose]()
  })

  it('gives the first answer again when the same command id comes again', async () => {
    const { project, leader, municipality } = office
    const input = {
      title: 'Dørene',
      description: 'De er for smale.',
      reportingPartner: municipality,
      affects: [municipality],
      severity: 'low',
    }
    const first = await leader.send('reportDeviation', input, { project })
    const again = await leader.send('reportDeviation', input, { project, commandId: first.commandId })
    expect(first.at('')).toMatchObject({ __typename: 'CommandAccepted', repeated: false })
    expect(again.at('')).toMatchObject({ revision: first.at('revision'), repeated: true })
  })

  it('answers input that does not fit with the place and what was expected', async () => {
    const { project, leader, municipality } = office
    const input = {
      title: ' ',
      description: 'x',
      reportingPartner: municipality,
      affects: [municipality],
      severity: 'low',
    }
    const answer = await leader.send('reportDeviation', input, { project })
    expect(answer.at('')).toMatchObject({ code: 'inputMisfit', rule: 'CORE-1' })
    expect(answer.at('values')).toContainEqual({ name: 'path', value: 'title' })
  })

  it('takes only command ids that are UUIDs in lower case', async () => {
    const answer = await office.registrar.send(
      'registerOrganisation',
      { name: 'X', kind: 'other' },
      { commandId: 'ABC' },
    )
    expect(answer.at('values')).toContainEqual({ name: 'path', value: 'commandId' })
  })

  it('says who may when the person may not', async () => {
    const { project, member, agency } = office
    const answer = await member.send('admitPartner', { organisation: agency, host: false }, { project })
    expect(answer.at('')).toMatchObject({ __typename: 'NotPermitted', permission: 'partners.manage', rule: 'CORE-2' })
    expect(answer.at('roles')).toContain('projectManager')
  })

  it('refuses in the language that the request asks for', async () => {
    const { project, member, agency } = office
    const messages = await Promise.all(
      ['nb-NO', 'nn', 'en-GB;q=0.9, nn;q=0.1'].map(async (language) => {
        const answer = await member.send('admitPartner', { organisation: agency, host: false }, { project, language })
        return answer.at('message')
      }),
    )
    expect(new Set(messages).size).toBe(3)
  })

  it('shows what others did since, when the expected revision is gone', async () => {
    const { project, leader, municipality } = office
    const input = {
      title: 'Støy',
      description: 'Det er trangt.',
      reportingPartner: municipality,
      affects: [municipality],
      severity: 'low',
    }
    const deviation = await enter(leader, 'reportDeviation', input, project)
    const answer = await leader.send('commentDeviation', { deviation, text: 'Enig' }, { project, expectedRevision: 2 })
    expect(answer.at('')).toMatchObject({ __typename: 'VersionConflict', expectedRevision: 2 })
    expect(answer.at('since.0.revision')).toBe(3)
    expect(String(answer.at('since.0.sentence'))).not.toBe('')
  })

  it('tells nobody outside the project which revision it is at', async () => {
    const { project, outsider, agency } = office
    const answer = await outsider.send(
      'admitPartner',
      { organisation: agency, host: false },
      { project, expectedRevision: 1 },
    )
    expect(answer.at('code')).toBe('noPart')
  })

  it('asks everybody to log in first', async () => {
    const answer = await clientOf(gateway.url).send('registerOrganisation', { name: 'X', kind: 'other' })
    expect(answer.errorCode).toBe('UNAUTHENTICATED')
  })

  it('records on whose behalf somebody voted', async () => {
    const { project, leader, member, agency } = office
    const deadline = new Date(Date.now() + 3_600_000).toISOString()
    const proposal = await enter(
      leader,
      'putProposal',
      { subject: { pause: { reason: 'Vi venter' } }, deadline },
      project,
    )
    await enter(member, 'castBallot', { proposal, seat: member.seat, choice: 'no' }, project)
    const answer = await member.query(
      'query History($id: ID!) { history(id: $id, language: nb, limit: 1) { entries { type onBehalfOf { id } sentence } } }',
      { id: project },
    )
    expect(answer.at('history.entries.0')).toMatchObject({ type: 'BallotCast', onBehalfOf: { id: agency } })
  })
})
