import { randomUUID } from 'node:crypto'
import { HttpClient } from '../client/http-client.ts'
import { headOf, unreadConnection, untilHungUp } from './connection.ts'
import { Insistent, outcomeOf, type Visit, type Visitor } from './visitor.ts'

const atATime = 8
const mostAliases = 30

/** The same under so many names. */
function times(count: number, selection: (place: number) => string): string {
  return Array.from({ length: count }, (_, place) => `a${place}: ${selection(place)}`).join(' ')
}

/**
 * Asks for as much under as many names as is answered: the whole of it now and then, and otherwise one name less for each
 * time it cost too much.
 */
async function asMuchAsIsAnswered(visit: Visit, question: (count: number) => string): Promise<void> {
  const client = new Insistent(visit, atATime)
  let [asked, count] = [0, mostAliases]
  await visit.goOn(atATime, async () => {
    asked += 1
    const whole = asked % 4 === 0
    // No text comes twice: none can be kept.
    const outcome = await client.ask(`${question(whole ? mostAliases : count)} # ${randomUUID()}`)
    if (outcome === 'QUERY_TOO_COSTLY' && !whole) count = Math.max(1, count - 1)
    return outcome
  })
}

const comparisons: Visitor = {
  name: 'comparisons',
  async visit(visit) {
    const { lastRevision } = visit.target
    const compare = () => {
      const from = Math.floor((Math.random() * lastRevision) / 2)
      return `compare(id: $id, from: { revision: ${from} }, to: { revision: ${lastRevision - from} }, language: nb) {
        differences { label before after } }`
    }
    await asMuchAsIsAnswered(visit, (count) => `query Q($id: ID!) { ${times(count, compare)} }`)
  },
}

const deviations: Visitor = {
  name: 'a short question over many deviations',
  async visit(visit) {
    const everything = `id title actions assessFor { id name } reportedBy { id name organisation { name } }
      affects { partner { id name } assessment { days } } comments { at text by { id name } }`
    await asMuchAsIsAnswered(visit, (count) =>
      count === mostAliases
        ? `query Q($id: ID!) { project(id: $id) { gates { blocking { ${everything} } } proposals { basis { deviations {
            deviation { ${everything} } } } } } }`
        : `query Q($id: ID!) { project(id: $id) { ${times(1, () => `deviations { ${times(count, () => 'actions')} }`)} } }`,
    )
  },
}

const unreadAnswers: Visitor = {
  name: 'answers nobody reads',
  async visit(visit) {
    const { url, project } = visit.target
    const client = new Insistent(visit, 1)
    const body = JSON.stringify({
      query: 'query Q($id: ID!) { project(id: $id) { deviations { id title description comments { text } } } }',
      variables: { id: project },
    })
    await visit.goOn(40, async () => {
      await client.ask('{ me { registrar } }')
      const socket = await unreadConnection(url, visit.from)
      const request = `${headOf({ cookie: await client.cookie(), 'content-length': Buffer.byteLength(body) })}${body}`
      socket.write(request.repeat(4))
      return await untilHungUp(socket, visit.over)
    })
  },
}

const strangers: Visitor = {
  name: 'long checks before login',
  async visit(visit) {
    const client = new HttpClient(visit.target.url, atATime, '', visit.from)
    const field = 'demoPeople { person { id name organisation { id name } } roles { role } }'
    const fragments = Array.from(
      { length: 48 },
      (_, place) =>
        `fragment F${place} on Query { ${field} ...F${(place + 1) % 49} ...F${(place + 7) % 49} ...F${(place + 13) % 49} }`,
    ).join(' ')
    await visit.goOn(atATime, async () => {
      const query = `{ ${field} ...F0 } ${fragments} fragment F48 on Query { ${field} } # ${randomUUID()}`
      const { status, body } = await client.post('/graphql', JSON.stringify({ query }))
      return outcomeOf(status, body)
    })
    client.close()
  },
}

const halfOpen: Visitor = {
  name: 'half-open connections',
  async visit(visit) {
    const starts = ['', 'POST /graphql HTTP/1.1\r\nhost: localhost\r\nx-a: ', headOf({ 'content-length': 200_000 })]
    let opened = 0
    await visit.goOn(600, async () => {
      const socket = await unreadConnection(visit.target.url, visit.from)
      opened += 1
      socket.write(starts[opened % starts.length] ?? '')
      return await untilHungUp(socket, visit.over)
    })
  },
}

const hugeBodies: Visitor = {
  name: 'huge bodies',
  async visit(visit) {
    const client = new Insistent(visit, atATime)
    const stranger = new HttpClient(visit.target.url, atATime, '', visit.from)
    const most = 250_000
    const bodies: readonly (() => Promise<string>)[] = [
      () => client.ask(`{ ${'me { registrar } '.repeat(most / 17)} }`),
      () => client.ask(`{ me { registrar } } # ${'x'.repeat(most)}`),
      () => client.ask('{ me { registrar } }', { extensions: JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) }),
      () => client.ask('{ me { registrar } }', { extensions: Array.from({ length: most / 3 }, () => 1) }),
      () => client.ask('x'.repeat(4_000_000)),
      async () => {
        const { status, body } = await stranger.post('/graphql', 'x'.repeat(4_000_000))
        return outcomeOf(status, body)
      },
    ]
    let sent = 0
    await visit.goOn(atATime, async () => {
      sent += 1
      return (await bodies[sent % bodies.length]?.()) ?? 'nothing'
    })
    stranger.close()
  },
}

const listeners: Visitor = {
  name: 'listeners from the beginning',
  async visit(visit) {
    const sentences = times(25, () => 'sentence')
    const query = `subscription S($id: ID!) { projectChanges(id: $id, after: -1, language: nb) { ${sentences} } }`
    const body = JSON.stringify({ query, variables: { id: visit.target.project } })
    const client = await visit.logIn(1)
    let opened = 0
    await visit.goOn(atATime, async () => {
      const stream = await client.events('/graphql', body)
      // It is cut off sooner or later; whoever reads is told by the reading.
      stream.on('error', () => undefined)
      opened += 1
      // Every other one does not read on, the rest begin again when they have read for a while.
      if (opened % 2 === 0) return await untilHungUp(stream.socket, visit.over)
      let read = 0
      for await (const bytes of stream) {
        read += Buffer.byteLength(bytes)
        if (read > 1_000_000 || visit.over.aborted) break
      }
      stream.destroy()
      return 'read'
    })
    client.close()
  },
}

const commands: Visitor = {
  name: 'commands',
  async visit(visit) {
    const client = new Insistent(visit, atATime)
    const text = 'Dette har vi sagt før. '.repeat(80)
    await visit.goOn(atATime, async () => {
      const comment = () =>
        `commentDeviation(commandId: "${randomUUID()}", project: $id, input: { deviation: $deviation, text: "${text}" }) { __typename }`
      return await client.ask(`mutation M($id: ID!, $deviation: ID!) { ${times(mostAliases, comment)} }`)
    })
  },
}

/** Eight who want to keep everybody else waiting, each in a way of its own. */
export const hostile: readonly Visitor[] = [
  comparisons,
  deviations,
  unreadAnswers,
  strangers,
  halfOpen,
  hugeBodies,
  listeners,
  commands,
]
