import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { confirmAll, lookAt, type ProjectView } from '../support/gate.ts'
import { ownGrounds } from '../support/ground.ts'
import { type Office, openOffice } from '../support/office.ts'
import { type Stage, setStage } from '../support/stage.ts'
import { adopt, all, simple, Voting } from '../support/votes.ts'

const pause = { pause: { reason: 'Vi venter på budsjettet.' } }
const gate1 = { gate: { gate: 'gate1', outcome: 'go' } }

/** A criterion of the whole project, and somebody who confirms it. */
function ownCriterion(rows: ProjectView['project']['gate']['criteria']): { criterion: string; by: string } {
  const row = rows.find(({ definition, partner }) => !definition.derived && partner === null)
  const someone = row?.responsible[0]
  if (row === undefined || someone === undefined) throw new Error('Nobody confirms anything.')
  return { criterion: row.definition.id, by: someone.id }
}

describe.for(ownGrounds)('How a steering group votes, through the API, on $name', (ground) => {
  let stage: Stage
  beforeAll(async () => {
    stage = await setStage('2026-03-02T08:00:00.000Z', ground)
  })
  afterAll(() => stage.stop())

  /** An office whose steering group decides by these rules. */
  async function officeWith(gate: object, ordinary: object, size = 3): Promise<Office> {
    const office = await openOffice(stage, { size })
    await adopt(office, gate, ordinary)
    return office
  }

  function bodyOf({ bodies }: Office, place: number) {
    const body = bodies[place]
    if (body === undefined) throw new Error(`The office has no body ${place}.`)
    return body
  }

  it('[DEC-32] [DEC-33] counts a vote as of its deadline, whatever comes before anybody closes it', async () => {
    const twoThirds = { ...simple, quorum: { numerator: 2, denominator: 3 } }
    const office = await officeWith(twoThirds, twoThirds)
    await confirmAll(stage, office, 'gate1')
    const { project } = await lookAt(office, 'gate1')
    const own = ownCriterion(project.gate.criteria)
    const person = await stage.logIn(own.by)
    const voting = await Voting.on(stage, office, gate1)
    await voting.cast('yes', 'yes', '.')
    const { deadline } = await voting.look()
    stage.clock.asleep(9)
    const late = { gate: 'gate1', criterion: own.criterion, reason: 'Ombestemt' }
    const attempts = [
      await person.send('withdrawAttestation', late, { project: office.project }),
      await voting.send(office.leader, 'withdrawProposal', { reason: 'Vi rakk det ikke.' }),
    ]
    expect(attempts.map(({ code }) => code)).toEqual(['gateNotAhead', 'proposalNotOpen'])
    stage.clock.forward(1)
    await expect.poll(async () => (await voting.look()).state).toBe('adopted')
    expect(await voting.look()).toMatchObject({ asOf: deadline, decidedOn: deadline.slice(0, 10) })
    expect((await lookAt(office, 'gate1')).project.phase.id).toBe('hovedprosjekt')
  })

  it('[DEC-33] does not let a proposal be withdrawn that nobody has voted on in time', async () => {
    const office = await officeWith(simple, simple)
    const voting = await Voting.on(stage, office, pause)
    stage.clock.asleep(7)
    const refused = await voting.send(office.leader, 'withdrawProposal', { reason: 'Vi rakk det ikke.' })
    expect(refused).toMatchObject({ code: 'proposalNotOpen', rule: 'DEC-10' })
    stage.clock.forward(1)
    await expect.poll(async () => (await voting.look()).state).toBe('lapsed')
  })

  it('[DEC-45] [DEC-46] [DEC-47] lets the others decide on an objection, and its member protest', async () => {
    const office = await officeWith(simple, simple)
    const [, about, third] = office.bodies.map(({ member }) => member)
    if (about === undefined || third === undefined) throw new Error('The office has three bodies.')
    const voting = await Voting.on(stage, office, pause)
    await voting.cast('.', 'no', '.')
    const seat = await voting.seatOf(about)
    const said = { seat, cause: 'disqualified', ground: 'family' }
    const objection = await voting.does(office.manager, 'raiseObjection', said)
    expect((await voting.look()).seats.find((each) => each.seat === seat)?.ballot).toEqual({ choice: 'no' })
    expect(await voting.send(about, 'ruleOnObjection', { objection, upholds: false })).toMatchObject({
      code: 'notToRule',
      rule: 'DEC-45',
    })
    await voting.does(office.leader, 'ruleOnObjection', { objection, upholds: true })
    expect((await voting.look()).objections).toEqual([{ id: objection, outcome: null }])
    await voting.does(third, 'ruleOnObjection', { objection, upholds: true })
    const upheld = await voting.look()
    expect(upheld.objections).toEqual([{ id: objection, outcome: 'upheld' }])
    expect(upheld.seats.find((each) => each.seat === seat)).toMatchObject({ ballot: null, ground: 'family' })
    await voting.does(about, 'recordProtest', { seat })
    await voting.does(bodyOf(office, 1).deputy, 'castBallot', { seat, choice: 'yes' })
    await voting.cast('yes', '.', 'yes')
    const closed = await voting.look()
    expect(closed).toMatchObject({ state: 'adopted', validity: { yes: 3, no: 0 }, protests: [{ seat }] })
    expect(closed.validity.reasons.map(({ code }) => code)).toContain('protested')
  })

  it('[DEC-44] leaves a dismissed objection without effect, and counts the ballot where none was decided', async () => {
    const office = await officeWith(simple, simple)
    const [, about, third] = office.bodies.map(({ member }) => member)
    if (about === undefined || third === undefined) throw new Error('The office has three bodies.')
    const voting = await Voting.on(stage, office, pause)
    const seat = await voting.seatOf(about)
    const first = await voting.does(office.leader, 'raiseObjection', { seat, cause: 'absent' })
    await voting.does(third, 'ruleOnObjection', { objection: first, upholds: false })
    await voting.cast('yes', 'no', 'yes')
    expect((await voting.look()).state).toBe('adopted')
    expect((await voting.look()).objections).toEqual([{ id: first, outcome: 'dismissed' }])

    const again = await Voting.on(stage, office, { resume: { reason: 'Budsjettet er her.' } })
    const held = await again.does(office.leader, 'raiseObjection', { seat, cause: 'disqualified', ground: 'party' })
    await again.cast('yes', 'yes', 'no')
    expect((await again.look()).state).toBe('open')
    stage.clock.forward(8)
    await expect.poll(async () => (await again.look()).state).toBe('adopted')
    const closed = await again.look()
    expect(closed.objections).toEqual([{ id: held, outcome: null }])
    expect(closed.validity).toMatchObject({ yes: 2, no: 1 })
    expect(closed.validity.reasons.map(({ code }) => code)).toContain('objectionUndecided')
  })

  it('[DEC-34] [DEC-35] asks everybody anew when new evidence comes, and only once', async () => {
    const office = await officeWith(simple, simple)
    await confirmAll(stage, office, 'gate1')
    const voting = await Voting.on(stage, office, gate1)
    await voting.cast('yes', 'yes', '.')
    const before = await voting.look()
    stage.clock.forward(6)
    const { project } = await lookAt(office, 'gate1')
    const { criterion, by } = ownCriterion(project.gate.criteria)
    const person = await stage.logIn(by)
    const evidence = { note: { text: 'Et nytt tall' } }
    const input = { gate: 'gate1', criterion, evidence }
    await person.does('attestCriterion', input, office.project)
    const renewed = await voting.look()
    expect(renewed.renewal).toEqual({ ballotsBefore: 2 })
    expect(renewed.seats.map(({ ballot }) => ballot)).toEqual([null, null, null])
    expect(Date.parse(renewed.deadline)).toBeGreaterThan(Date.parse(before.deadline))
    const refused = await person.send('attestCriterion', input, { project: office.project })
    expect(refused).toMatchObject({ code: 'askedAnewAlready', rule: 'DEC-34' })
    await voting.cast('yes', 'yes', 'yes')
    const closed = await voting.look()
    expect(closed.state).toBe('adopted')
    expect(closed.validity.reasons).toContainEqual({ code: 'askedAnew', count: 2 })
  })

  it('[DEC-48] [GOV-18] [GOV-19] lets a successor vote from the seat that was taken over', async () => {
    const office = await officeWith(simple, simple)
    const { id: partner, member, deputy, representative } = bodyOf(office, 1)
    const voting = await Voting.on(stage, office, pause)
    const seat = await voting.seatOf(member)
    await voting.cast('yes', '.', 'no')
    const role = { assignment: seat, lastDay: stage.clock.dayIn(0) }
    await representative.does('endRole', role, office.project)
    const successor = { role: 'steeringMember', person: deputy.id, partner, seat, from: stage.clock.dayIn(1) }
    const byManager = await office.manager.send('assignRole', successor, { project: office.project })
    expect(byManager.__typename).not.toBe('CommandAccepted')
    await representative.does('assignRole', successor, office.project)
    stage.clock.forward(1)
    expect(await voting.send(member, 'castBallot', { seat, choice: 'no' })).toMatchObject({ code: 'noPart' })
    await voting.does(deputy, 'castBallot', { seat, choice: 'yes' })
    expect(await voting.look()).toMatchObject({ state: 'adopted', validity: { yes: 2, no: 1 } })
  })

  it('[DEC-42] [GOV-23] leaves the decision to the project owner, who gives a reason against the advice', async () => {
    const office = await openOffice(stage)
    const owner = office.outsider
    const role = { role: 'projectOwner', person: owner.id, from: stage.clock.dayIn(0) }
    await office.manager.does('assignRole', role, office.project)
    await adopt(office, { ...simple, decidedBy: 'owner' }, { ...simple, decidedBy: 'owner' })
    const voting = await Voting.on(stage, office, pause)
    expect(await voting.send(owner, 'decideAsOwner', { adopts: true })).toMatchObject({ code: 'adviceAwaited' })
    await voting.cast('yes', 'yes', 'yes')
    expect(await voting.reasonCodes()).toContain('advice')
    expect((await voting.look()).state).toBe('advised')
    stage.clock.forward(30)
    expect((await voting.look()).state).toBe('advised')
    expect(await voting.send(office.leader, 'decideAsOwner', { adopts: true })).toMatchObject({ code: 'notOwner' })
    const bare = await voting.send(owner, 'decideAsOwner', { adopts: false })
    expect(bare).toMatchObject({ code: 'ownerReasonMissing', rule: 'DEC-42' })
    await voting.does(owner, 'decideAsOwner', { adopts: false, reason: 'Pengene er her.' })
    expect(await voting.look()).toMatchObject({
      state: 'notAdopted',
      ownerDecision: { reason: 'Pengene er her.' },
    })
    const codes = await voting.reasonCodes()
    expect(codes[0]).toBe('ownerDeclined')
    expect(codes).toContain('wasAdvice')
    expect(codes).not.toContain('advice')
  })

  it('[DEC-50] [DEC-37] protects the rule for gates, and the ways around it', async () => {
    const office = await officeWith(all, simple)
    const looser = { rules: { rules: { gate: simple, ordinary: simple }, reason: 'Det går tregt.' } }
    const change = await Voting.on(stage, office, looser)
    await change.cast('yes', 'yes', 'no')
    expect((await change.look()).state).toBe('notAdopted')
    const end = await Voting.on(stage, office, { terminate: { reason: 'Vi vil ikke mer.' } })
    await end.cast('yes', 'yes', 'no')
    expect((await end.look()).state).toBe('notAdopted')
    const ordinary = await Voting.on(stage, office, pause)
    await ordinary.cast('yes', 'yes', 'no')
    expect((await ordinary.look()).state).toBe('adopted')
  })

  it('[DEC-45] lets a steering group of one decide, and its partner say who is disqualified', async () => {
    const office = await officeWith(all, simple, 1)
    const { deputy, representative } = bodyOf(office, 0)
    const alone = await Voting.on(stage, office, pause)
    await alone.cast('yes')
    expect((await alone.look()).state).toBe('adopted')
    const voting = await Voting.on(stage, office, { resume: { reason: 'Vi er i gang igjen.' } })
    const seat = await voting.seatOf(office.leader)
    const said = { seat, cause: 'disqualified', ground: 'party' }
    const objection = await voting.does(office.manager, 'raiseObjection', said)
    await voting.does(representative, 'ruleOnObjection', { objection, upholds: true })
    await voting.does(deputy, 'castBallot', { seat, choice: 'no' })
    expect((await voting.look()).state).toBe('notAdopted')
  })

  it('[DEC-52] tells whoever has no part in a vote nothing, whether there is one or not', async () => {
    const office = await officeWith(simple, simple)
    const voting = await Voting.on(stage, office, pause)
    const seat = await voting.seatOf(office.leader)
    const commands = {
      castBallot: { seat, choice: 'yes' },
      handOverSeat: { seat, cause: 'absent' },
      takeBackSeat: { seat },
      raiseObjection: { seat, cause: 'absent' },
      ruleOnObjection: { objection: seat, upholds: true },
      recordProtest: { seat },
      decideAsOwner: { adopts: true },
      closeProposal: {},
      withdrawProposal: { reason: 'Nei' },
    }
    for (const person of [office.outsider, office.employees, office.auditor]) {
      for (const [command, input] of Object.entries(commands)) {
        const { commandId: _, ...known } = await person.send(command, { ...input, proposal: voting.id }, office)
        const { commandId: __, ...unknown } = await person.send(command, { ...input, proposal: seat }, office)
        expect(known.__typename).not.toBe('CommandAccepted')
        expect(known).toEqual(unknown)
      }
    }
  })
})
