import { createMemoryStore } from '@samstyre/event-store/memory'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loggedIn } from './client.ts'
import { enter, enterRegistrar, foundOffice, type Office, registrar } from './office.ts'
import { startTestGateway, type TestGateway } from './start.ts'

describe('reads', () => {
  let gateway: TestGateway
  let office: Office
  let deviation: string

  beforeAll(async () => {
    const store = createMemoryStore()
    await enterRegistrar(store)
    gateway = await startTestGateway({ store })
    office = await foundOffice(gateway.url)
    const { leader, project, municipality, agency } = office
    deviation = await enter(
      leader,
      'reportDeviation',
      {
        title: 'Døra er for smal',
        description: 'Rullestolen kommer ikke inn.',
        reportingPartner: municipality,
        affects: [municipality, agency],
        severity: 'high',
        estimatedCostNok: 250_000,
        estimatedDays: 4,
      },
      project,
    )
  })

  afterAll(async () => {
    await gateway[Symbol.asyncDispose]()
  })

  it('shows a project with everything that belongs to it', async () => {
    const { leader, project, municipality } = office
    const answer = await leader.query(everything, { id: project })
    expect(answer.body).not.toHaveProperty('errors')
    expect(answer.at('project')).toMatchObject({
      name: 'Servicekontor Fjordvik',
      live: true,
      status: 'running',
      constituted: true,
      mandate: { costNok: 100_000, days: 10 },
      phase: { id: 'forprosjekt' },
      partners: [{ organisation: { id: municipality, name: 'Fjordvik kommune' }, host: true }, { host: false }],
    })
    expect(answer.at('project.deviations.0')).toMatchObject({
      number: 1,
      overTolerance: true,
      blocking: true,
      reportedBy: { name: 'Liv Leder' },
      assessFor: [],
    })
    expect(answer.at('project.deviations.0.actions')).toContain('commentDeviation')
    expect(answer.at('project.standing.roles')).toEqual(['steeringLeader'])
    expect(answer.at('project.timeline.0')).toMatchObject({ revision: 0, kind: 'started' })
  })

  it('shows the project as it was at a revision and at a time', async () => {
    const { leader, project } = office
    const query =
      'query P($id: ID!, $at: At) { project(id: $id, at: $at) { revision live constituted partners { host } deviations { id } } }'
    const early = await leader.query(query, { id: project, at: { revision: 2 } })
    expect(early.at('project')).toMatchObject({ revision: 2, live: false, constituted: false, deviations: [] })
    expect(early.at('project.partners')).toHaveLength(1)
    const before = await leader.query(query, { id: project, at: { time: '2000-01-01T00:00:00.000Z' } })
    expect(before.at('project')).toBeNull()
    const now = await leader.query(query, { id: project, at: { time: new Date().toISOString() } })
    expect(now.at('project')).toMatchObject({ live: true, constituted: true })
  })

  it('takes no moment for another one', async () => {
    const { leader, project } = office
    const query = 'query P($id: ID!, $at: At) { project(id: $id, at: $at) { revision lastRevision } }'
    const last = (await leader.query(query, { id: project, at: null })).at('project.lastRevision')
    const refusals = [
      [{ revision: Number(last) + 1 }, /^at\.revision is from 0 to \d+\.$/],
      [{ revision: -1 }, /^at\.revision is from 0 to \d+\.$/],
      [{ revision: 1.5 }, /at "at\.revision"; Int cannot represent non-integer value: 1\.5/],
      [{ revision: 3_000_000_000 }, /at "at\.revision"; Int cannot represent non 32-bit/],
      ...[
        '2026',
        '1 Jan',
        'foo 1',
        '2026-11-22',
        '2026-02-30T00:00:00Z',
        '2026-11-22T24:00:00Z',
        '2026-11-22T12:05',
      ].map((time) => [{ time }, /^at\.time is an instant in UTC/] as const),
    ] as const
    for (const [at, message] of refusals) {
      const answer = await leader.query(query, { id: project, at })
      expect(answer.body).toMatchObject({ errors: [{ message: expect.stringMatching(message) }] })
    }
  })

  it('shows nothing to those who hold no role in the project', async () => {
    const { outsider, project } = office
    const answers = await Promise.all([
      outsider.query('query P($id: ID!) { project(id: $id) { name } }', { id: project }),
      outsider.query('query H($id: ID!) { history(id: $id, language: nb) { next } }', { id: project }),
      outsider.query(
        'query C($id: ID!) { compare(id: $id, from: { revision: 1 }, to: { revision: 2 }, language: nb) { from { at } } }',
        { id: project },
      ),
    ])
    expect(answers.map(({ errorCode }) => errorCode)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'])
    expect((await outsider.query('{ projects { id } }')).at('projects')).toEqual([])
  })

  it('shows the projects people take part in, right after they were changed', async () => {
    const { leader } = office
    const answer = await leader.query(
      '{ projects(filter: { search: "fjordvik", overTolerance: true }) { name openDeviations overTolerance gate { number state met total } partners { name } } }',
    )
    expect(answer.at('projects')).toMatchObject([
      { openDeviations: 1, overTolerance: 1, gate: { number: 1, state: 'missing' } },
    ])
    const none = await leader.query('{ projects(filter: { search: "finnes ikke" }) { name } }')
    expect(none.at('projects')).toEqual([])
  })

  it('tells the history in each language, newest first and page by page', async () => {
    const { leader, project } = office
    const query = `query H($id: ID!, $before: Int, $filter: HistoryFilter) {
      history(id: $id, language: nn, before: $before, limit: 4, filter: $filter) { next entries { revision sentence quote kind item actor { name } } }
    }`
    const first = await leader.query(query, { id: project })
    expect(first.at('history.entries.0')).toMatchObject({
      kind: 'deviations',
      item: deviation,
      actor: { name: 'Liv Leder' },
    })
    expect(first.at('history.entries.0.sentence')).toContain('Døra er for smal')
    expect(first.at('history.entries.0.quote')).toBe('Rullestolen kommer ikke inn.')
    const second = await leader.query(query, { id: project, before: first.at('history.next') })
    const [oldest, newest] = [first.at('history.entries.3.revision'), second.at('history.entries.0.revision')]
    expect(Number(newest)).toBe(Number(oldest) - 1)
    const about = await leader.query(query, { id: project, filter: { item: deviation } })
    expect(about.at('history.entries')).toHaveLength(1)
    expect(about.at('history.next')).toBeNull()
    const acted = await leader.query(query, { id: project, filter: { person: leader.person, kinds: ['people'] } })
    expect(acted.at('history.entries')).toHaveLength(2)
  })

  it('leaves no placeholder in a sentence', async () => {
    const { leader, project } = office
    const answer = await leader.query('query H($id: ID!) { history(id: $id, language: nb) { entries { sentence } } }', {
      id: project,
    })
    expect(JSON.stringify(answer.at('history.entries'))).not.toMatch(/[{]\w+[|}]|undefined/)
  })

  it('says what differs between two moments', async () => {
    const { leader, project } = office
    const answer = await leader.query(
      `query C($id: ID!, $to: At!) {
        compare(id: $id, from: { revision: 4 }, to: $to, language: nb) { from { revision } differences { area kind label before after } }
      }`,
      { id: project, to: { time: new Date().toISOString() } },
    )
    const differences = answer.at('compare.differences')
    expect(differences).toContainEqual({
      area: 'deviations',
      kind: 'added',
      label: 'Avvik 1. Døra er for smal: tilstand',
      before: null,
      after: 'meldt',
    })
    expect(JSON.stringify(differences)).not.toMatch(/[{]\w+[|}]|undefined/)
  })

  it('gathers what awaits somebody in every project', async () => {
    const manager = await loggedIn(gateway.url, registrar)
    const answer = await manager.query(
      '{ me { registrar person { name } tasks { id kind minutes due project { name } subject { nb } } } }',
    )
    expect(answer.body).not.toHaveProperty('errors')
    expect(answer.at('me')).toMatchObject({ registrar: true, person: { name: 'Rita Register' } })
    expect(answer.at('me.tasks.0.project.name')).toBe('Servicekontor Fjordvik')
  })

  it('names the people of the demonstration with their roles', async () => {
    const response = await office.outsider.query(
      '{ demoPeople { person { name } roles { role project { id } partner { name } } } }',
    )
    expect(response.at('demoPeople')).toContainEqual({
      person: { name: 'Liv Leder' },
      roles: [{ role: 'steeringLeader', project: { id: office.project }, partner: { name: 'Fjordvik kommune' } }],
    })
  })

  it('counts a vote as it goes, with reasons by name, and shows it closed with its basis', async () => {
    const { leader, member, project } = office
    const deadline = new Date(Date.now() + 3_600_000).toISOString()
    const subject = { mandate: { costNok: 300_000, days: 20, reason: 'Det trengs' } }
    const proposal = await enter(leader, 'putProposal', { subject, deadline }, project)
    const query = `query V($id: ID!, $of: ID!) { project(id: $id) { proposal(id: $of) {
      citation state putRevision closedRevision basisHash
      subject { __typename ... on MandateSubject { costNok } }
      validity { status yes no voters reasons { code who count needed } }
      seats { seat member { name } counts ballot { choice counts } possibleDeputies { name } }
      mySeats { seat } basis { definition deviations { state deviation { number } } }
    } } }`
    await enter(leader, 'castBallot', { proposal, seat: leader.seat, choice: 'yes' }, project)
    const open = await member.query(query, { id: project, of: proposal })
    expect(open.body).not.toHaveProperty('errors')
    expect(open.at('project.proposal')).toMatchObject({
      state: 'open',
      subject: { __typename: 'MandateSubject' },
      closedRevision: null,
    })
    expect(open.at('project.proposal.mySeats')).toEqual([{ seat: member.seat }])
    await enter(member, 'castBallot', { proposal, seat: member.seat, choice: 'yes' }, project)
    const closed = await member.query(query, { id: project, of: proposal })
    expect(closed.at('project.proposal')).toMatchObject({
      state: 'adopted',
      validity: { status: 'valid', yes: 2, no: 0 },
    })
    expect(Number(closed.at('project.proposal.closedRevision'))).toBeGreaterThan(
      Number(closed.at('project.proposal.putRevision')),
    )
  })
})

const everything = `query Project($id: ID!) {
  project(id: $id) {
    id name purpose revision at lastRevision live status visit phaseSince constituted rulesVersion mandateVersion
    rulesPreset { id }
    definition { id version hash name { nb } phases { id trial } gates { id } rulePresets { id } tolerance { days } permissions { permission roles } }
    phase { id name { en } }
    visits { phase visit from to proposal { id } }
    partners { organisation { id name kind } host since left }
    assignments { id role person { name title organisation { name } } partner { name } deputyFor from to active }
    rules { gate { voters quorumNumerator quorumDenominator majority majorityNumerator castingVote abstention } }
    mandate { costNok days }
    gates {
      id number name { nn } from { id } to { id } state met total passedAt sentBack heldUntil
      criteria { key definition { id derived perPartner responsible waivable } partner { name } status mine responsible { name } }
      openProposal { id } proposals { id } passedBy { id } blocking { number }
    }
    proposals { id } conditions { id }
    deviations {
      number title state severity round costNok days overTolerance blocking overdue actions
      reportedBy { name } tolerance { costNok } affects { partner { name } assessment { costNok } } assessFor { name }
    }
    timeline { revision at kind proposal }
    standing { roles partners { name } permissions tasks { kind } }
  }
}`
