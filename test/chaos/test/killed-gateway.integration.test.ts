import { join } from 'node:path'
import { HttpClient } from '@samstyre/test-bench/client'
import { type Child, startGatewayProcess, untilReady } from '@samstyre/test-bench/processes'
import { type Seeded, seedLog } from '@samstyre/test-bench/scenario'
import { describe, expect, it } from 'vitest'
import { type SentCommand, send } from '../support/command.ts'
import { Crowd } from '../support/crowd.ts'
import { KeptLog } from '../support/kept-log.ts'
import { Random } from '../support/random.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const rounds = 20
const timeLimit = 600_000
/** How many of the acknowledged commands of a round are sent again. */
const repeated = 25

describe('a gateway that is killed while people send commands', () => {
  it('has every acknowledged command once, none by half, and gives the first answer again', {
    timeout: timeLimit,
  }, async () => {
    const random = seededRandom()
    const folder = temporaryFolder()
    const file = join(folder, 'samstyre.db')
    const seeded = await seedLog(file, { projects: 3, eventsPerProject: 200 })
    const sent: SentCommand[] = []
    let unanswered = 0
    let gateway = await startGatewayProcess(folder)
    try {
      for (let round = 0; round < rounds; round += 1) {
        const crowd = await Crowd.atWork(gateway.said, seeded, random)
        await crowd.acknowledged(random.between(20, 150))
        await gateway.kill()
        await crowd.scattered()
        sent.push(...crowd.sent)
        const log = await KeptLog.read(file)
        const faults = [...log.faults(), ...sent.flatMap((command) => log.faultsOf(command))]
        expect(faults, `seed ${random.seed}, round ${round}`).toEqual([])
        unanswered += crowd.sent.filter(({ acknowledged }) => acknowledged === undefined).length
        gateway = await startGatewayProcess(folder)
        await askAgain(gateway, seeded, crowd.sent, log, random)
      }
    } finally {
      await gateway.kill()
    }
    // Otherwise nothing was under way when the gateway was killed, and the test shows nothing.
    expect(unanswered).toBeGreaterThan(rounds)
    expect(sent.length).toBeGreaterThan(2 * unanswered)
  })
})

/** Sends commands of the last round again, above all those that nobody answered. */
async function askAgain(
  gateway: Child,
  seeded: Seeded,
  sent: readonly SentCommand[],
  log: KeptLog,
  random: Random,
): Promise<void> {
  await untilReady(gateway.said)
  const client = await HttpClient.loggedIn(gateway.said, 1, seeded.register.manager)
  const answered = sent.filter(({ acknowledged }) => acknowledged !== undefined)
  const some = answered.length === 0 ? [] : Array.from({ length: repeated }, () => random.oneOf(answered))
  for (const command of [...sent.filter(({ acknowledged }) => acknowledged === undefined), ...some]) {
    const answer = await send(client, command)
    const known = log.holds(command) || command.acknowledged !== undefined
    expect(answer.repeated, `seed ${random.seed}, ${command.id}`).toBe(known)
    expect(answer.revision, `seed ${random.seed}, ${command.id}`).toBe(command.acknowledged ?? answer.revision)
    command.acknowledged = answer.revision
  }
  client.close()
}

/** A seed of its own for each run; `CHAOS_SEED` repeats one. */
function seededRandom(): Random {
  const random = new Random(Number(process.env['CHAOS_SEED'] ?? Date.now() % 2 ** 32))
  console.info(`CHAOS_SEED=${random.seed}`)
  return random
}
