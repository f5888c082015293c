import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { commentOn } from '../benchmarks/comment.ts'
import type { HttpClient } from '../client/http-client.ts'
import { timed } from '../measuring/rounds.ts'
import type { SeededProject } from '../scenario/seed-log.ts'

/** How long people waited for what they asked, in milliseconds. */
export interface Waits {
  /** For the answer that the process lives. */
  readonly health: number[]
  /** For commands, until they are durable. */
  readonly commands: number[]
  /** For a page. */
  readonly pages: number[]
}

const [healthEvery, commandEvery, pageEvery] = [10, 20, 50]
const page =
  'query Page($id: ID!) { project(id: $id) { name revision gates { id state met total } standing { tasks { id } } } }'

/**
 * Asks at a steady pace, however long the answers take: whoever is kept waiting does not ask less often for it.
 *
 * @throws {Error} when anything is refused: honest work is within every limit.
 */
export async function askSteadily(
  clients: readonly HttpClient[],
  projects: readonly SeededProject[],
  milliseconds: number,
): Promise<Waits> {
  const waits: Waits = { health: [], commands: [], pages: [] }
  const client = (turn: number) => nth(clients, turn)
  const project = (turn: number) => nth(projects, turn)
  await Promise.all([
    steadily(healthEvery, milliseconds, waits.health, async (turn) => {
      const status = await client(turn).get('/healthz')
      if (status !== 200) throw new Error(`/healthz answered ${status}`)
    }),
    steadily(commandEvery, milliseconds, waits.commands, (turn) =>
      commentOn(client(turn), project(turn), randomUUID()),
    ),
    steadily(pageEvery, milliseconds, waits.pages, async (turn) => {
      await client(turn).ask(page, { id: project(turn).id })
    }),
  ])
  return waits
}

function nth<Item>(items: readonly Item[], turn: number): Item {
  const item = items[turn % items.length]
  if (item === undefined) throw new Error('There is nobody.')
  return item
}

async function steadily(
  every: number,
  milliseconds: number,
  waits: number[],
  ask: (turn: number) => Promise<void>,
): Promise<void> {
  const begin = performance.now()
  const asked: Promise<void>[] = []
  const failure = new AbortController()
  for (let turn = 0; turn * every < milliseconds && !failure.signal.aborted; turn += 1) {
    await sleep(Math.max(0, begin + turn * every - performance.now()))
    const answered = timed(() => ask(turn)).then((wait) => void waits.push(wait))
    answered.catch(() => failure.abort())
    asked.push(answered)
  }
  await Promise.all(asked)
}
