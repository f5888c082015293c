import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seatsOf } from '../support/gate.ts'
import { grounds } from '../support/ground.ts'
import { constituteBy, type Office, openOffice, presetOf } from '../support/office.ts'
import type { Person } from '../support/person.ts'
import { type Stage, setStage } from '../support/stage.ts'

const mandate = { mandate: { costNok: 200_000, days: 14, reason: 'Rammen er mindre.' } }

describe.for(grounds)('Votes in an office on servicekontor@2, through the API, on $name', (ground) => {
  let stage: Stage
  let office: Office
  let owner: Person

  beforeAll(async () => {
    stage = await setStage('2026-01-05T08:00:00.000Z', ground)
    office = await openOffice(stage, { definitionVersion: 2 })
    owner = await stage.logIn(await office.manager.does('registerPerson', { name: 'Eier', registrar: false }))
    const role = { role: 'projectOwner', person: owner.id, from: stage.clock.dayIn(0) }
    await office.manager.does('assignRole', role, office.project)
    await constituteBy(office, 'everyPartnerAgrees')
  })
  afterAll(() => stage.stop())

  const put = async (subject: object) =>
    await office.leader.does('putProposal', { subject, deadline: stage.clock.inDays(7) }, office.project)

  const vote = async (proposal: string, choices: readonly string[]) => {
    const seats = await seatsOf(office, proposal)
    for (const [place, choice] of choices.entries()) {
      const seat = seats[place]
      if (seat === undefined) throw new Error(`There is no seat ${place}.`)
      const member = await stage.logIn(seat.member.id)
      await member.does('castBallot', { proposal, seat: seat.seat, choice }, office.project)
    }
  }

  const stateOf = async (proposal: string) => {
    const query = 'query ($id: ID!, $proposal: ID!) { project(id: $id) { proposal(id: $proposal) { state } } }'
    type Answer = { project: { proposal: { state: string } } }
    const { project } = await office.leader.ask<Answer>(query, { id: office.project, proposal })
    return project.proposal.state
  }

  const rulesInForce = async () => {
    const query = 'query ($id: ID!) { project(id: $id) { rulesVersion rulesPreset { id name { nb } } } }'
    const { project } = await office.leader.ask<{ project: object }>(query, { id: office.project })
    return project
  }

  it('calls the rules in force what the preset is called', async () => {
    const name = { nb: 'Alle partnere må være enige om beslutningspunkter' }
    expect(await rulesInForce()).toEqual({ rulesVersion: 1, rulesPreset: { id: 'everyPartnerAgrees', name } })
  })

  it('lets the steering group do without a letter of intent, by a decision', async () => {
    const waiver = { gate: 'gate1', criterion: 'g1.letterOfIntent', reason: 'Vi skriver den endelige avtalen nå.' }
    const proposal = await put({ waiver })
    await vote(proposal, ['yes', 'yes', 'yes'])
    expect(await stateOf(proposal)).toBe('adopted')
  })

  it('ends no project that one partner wants to go on with', async () => {
    const proposal = await put({ terminate: { reason: 'Vi slutter.' } })
    await vote(proposal, ['yes', 'yes', 'no'])
    expect(await stateOf(proposal)).toBe('notAdopted')
  })

  it('leaves it to the body whether a member is disqualified, and counts the ballot until then', async () => {
    const proposal = await put(mandate)
    const [, second, third] = await seatsOf(office, proposal)
    const [first, , other] = office.bodies
    if (second === undefined || third === undefined || first === undefined || other === undefined) {
      throw new Error('The steering group has three seats.')
    }
    const raised = { proposal, seat: second.seat, cause: 'disqualified', ground: 'party' }
    const objection = await first.member.does('raiseObjection', raised, office.project)
    const member = await stage.logIn(second.member.id)
    await member.does('castBallot', { proposal, seat: second.seat, choice: 'yes' }, office.project)
    // Of two who decide, more than half is both: one who does not agree is enough to dismiss it.
    await other.member.does('ruleOnObjection', { proposal, objection, upholds: false }, office.project)
    await vote(proposal, ['yes'])
    await other.member.does('castBallot', { proposal, seat: third.seat, choice: 'no' }, office.project)
    expect(await stateOf(proposal)).toBe('adopted')
  })

  it('hands decisions to the project owner only where that passes under the rules it had', async () => {
    const rules = await presetOf(office, 'ownerAfterAdvice')
    const refused = await put({ rules: { rules, reason: 'Eieren skal avgjøre.' } })
    await vote(refused, ['yes', 'yes', 'no'])
    expect(await stateOf(refused)).toBe('notAdopted')
    const agreed = await put({ rules: { rules, reason: 'Eieren skal avgjøre.' } })
    await vote(agreed, ['yes', 'yes', 'yes'])
    expect(await stateOf(agreed)).toBe('adopted')
    expect(await rulesInForce()).toMatchObject({ rulesVersion: 2, rulesPreset: { id: 'ownerAfterAdvice' } })
    const query = 'query ($id: ID!) { history(id: $id, language: en, limit: 1) { entries { sentence } } }'
    const { history } = await office.leader.ask<{ history: object }>(query, { id: office.project })
    const sentence = expect.stringMatching(/version 2, in decision .*: “The project owner decides after advice/)
    expect(history).toEqual({ entries: [{ sentence }] })
  })

  it('then takes votes as advice, and the owner decides another way with a reason only', async () => {
    const proposal = await put(mandate)
    await vote(proposal, ['no', 'no', 'yes'])
    expect(await stateOf(proposal)).toBe('advised')
    const without = await owner.send('decideAsOwner', { proposal, adopts: true }, { project: office.project })
    expect(without).toMatchObject({ code: 'ownerReasonMissing', rule: 'DEC-42' })
    await owner.does('decideAsOwner', { proposal, adopts: true, reason: 'Det haster.' }, office.project)
    expect(await stateOf(proposal)).toBe('adopted')
  })
})
