import { randomUUID } from 'node:crypto'
import { outcomeOf, type Visitor } from './visitor.ts'

/** What pages ask about a project, and what is written on them. */
const questions: readonly string[] = [
  'query Q($id: ID!) { project(id: $id) { name revision phase { id } standing { tasks { id due } } gates { id state met total } } }',
  `query Q($id: ID!) { project(id: $id) { deviations(first: 50) { id number title state severity reportedAt overTolerance
    reportedBy { id name } affects { partner { id name } } } } }`,
  'query Q($id: ID!) { history(id: $id, language: nb, limit: 50) { entries { revision type at sentence actor { id name } } next } }',
  'query Q($id: ID!) { project(id: $id) { proposals { id state ballots { choice partner { name } } validity { yes no status } } } }',
  'query Q { projects { id name openDeviations overTolerance awaitingMe } me { tasks { id kind due } } }',
  `mutation M($id: ID!, $deviation: ID!, $commandId: ID!) { commentDeviation(commandId: $commandId, project: $id,
    input: { deviation: $deviation, text: "Dette har vi sett på sammen." }) { __typename } }`,
]

/** Somebody who goes through the pages of the project without a pause, one after the other, and reads what is answered. */
const reader: Visitor = {
  name: 'pages',
  async visit(visit) {
    const client = await visit.logIn(1)
    const { project: id, deviation } = visit.target
    let asked = 0
    await visit.goOn(1, async () => {
      const query = questions[asked % questions.length]
      asked += 1
      const variables = { id, deviation, commandId: randomUUID() }
      const { status, body } = await client.post('/graphql', JSON.stringify({ query, variables }))
      return outcomeOf(status, body)
    })
    client.close()
  },
}

/** As many as the hostile ones, doing what people do, faster than people do. */
export const friendly: readonly Visitor[] = Array.from({ length: 8 }, () => reader)
