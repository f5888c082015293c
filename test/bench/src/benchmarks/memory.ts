import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Benchmark } from '../benchmark.ts'
import { readable } from '../measuring/numbers.ts'
import { median } from '../measuring/statistics.ts'
import { Child } from '../processes/child.ts'
import { seedLog } from '../scenario/seed-log.ts'

const eventsPerProject = 200

/** The heap that projects take in the runtime's cache, beside the size of what is stored about them. */
export const memory: Benchmark = {
  name: 'memory',
  async run({ folder, quick }) {
    const file = join(folder, 'log.db')
    const projects = quick ? 100 : 1000
    const seeded = await seedLog(file, { projects, eventsPerProject })
    const streams = seeded.projects.map(({ stream }) => stream)
    const measured: number[] = []
    for (let round = 0; round < (quick ? 1 : 3); round += 1) {
      const module = new URL('../processes/memory-process.ts', import.meta.url)
      await using child = await Child.start(module, { args: [file, ...streams], nodeFlags: ['--expose-gc'] })
      measured.push(Number(child.said) / (projects - 1) / 1024)
    }
    const [perProject, stored] = [median(measured), storedBytes(file) / projects / 1024]
    const spread = { low: Math.min(...measured), high: Math.max(...measured) }
    return [
      {
        name: `heap per project of ${eventsPerProject} events`,
        value: perProject,
        unit: 'kB',
        ...spread,
        details: `${projects} projects cached; ${readable(perProject / stored)} of the ${readable(stored)} kB stored for each`,
      },
    ]
  },
}

function storedBytes(file: string): number {
  const db = new DatabaseSync(file, { readOnly: true })
  const row = db.prepare('SELECT sum(octet_length(data) + octet_length(metadata)) AS bytes FROM events').get()
  db.close()
  return Number(row?.['bytes'])
}
