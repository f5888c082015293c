import { constants, setPriority } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { friendly } from '../visitors/friendly.ts'
import { hostile } from '../visitors/hostile.ts'
import { type Target, Visit } from '../visitors/visitor.ts'
import { speak } from './speak.ts'

// They would be on machines of their own: here they get what the gateway leaves of this one.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL)

/** How long what is still on its way is waited for when they are to stop, in milliseconds. */
const patience = 500

const [kind, given = ''] = process.argv.slice(2)
const target: Target = JSON.parse(given)
const over = new AbortController()
const visits = (kind === 'hostile' ? hostile : friendly).map((visitor, place) => {
  const visit = new Visit(target, target.people[place] ?? '', addressOf(place), over.signal)
  return { visit, name: visitor.name, done: visitor.visit(visit) }
})

speak('they are on their way', stop, () =>
  Object.fromEntries(
    visits.map(({ name, visit }, place) => [`${place + 1} ${name}`, Object.fromEntries(visit.outcomes)]),
  ),
)

async function stop(): Promise<void> {
  over.abort()
  await Promise.race([Promise.allSettled(visits.map(({ done }) => done)), sleep(patience)])
}

/** Linux answers at every address of the loopback network: there each visitor has one, as on machines of their own. */
function addressOf(place: number): string | undefined {
  return process.platform === 'linux' ? `127.0.1.${place + 1}` : undefined
}
