import { stat, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Gauge, type Registry } from 'prom-client'
import type { LogFollower } from '../../projections/log-follower.ts'
import { addFigure } from './figure.ts'

const states = ['ready', 'catchingUp', 'interrupted'] as const

/** Says at each scrape whether the log is being followed. */
export function followerFigures(registry: Registry, follower: Pick<LogFollower, 'readiness'>): void {
  registry.registerMetric(
    new Gauge({
      name: 'samstyre_follower_state',
      help: '1 for the state the follower of the log is in, 0 for the others.',
      labelNames: ['state'],
      registers: [],
      collect() {
        const now = follower.readiness()
        for (const state of states) this.set({ state }, state === now ? 1 : 0)
      },
    }),
  )
}

/** Says at each scrape how large the embedded log is and how much room its disk has. */
export function diskFigures(registry: Registry, file: string): void {
  addFigure(registry, {
    name: 'samstyre_data_free_bytes',
    help: 'Free space on the disk of the data folder.',
    async read() {
      const disk = await statfs(dirname(file)).catch(() => undefined)
      return disk && disk.bavail * disk.bsize
    },
  })
  addFigure(registry, {
    name: 'samstyre_log_size_bytes',
    help: 'The size of the embedded event log, without its write-ahead log.',
    read: async () => (await stat(file).catch(() => undefined))?.size,
  })
}

/** Says which version runs, on which Node. */
export function buildInfo(registry: Registry, version: string): void {
  const figure = new Gauge({
    name: 'samstyre_build_info',
    help: 'Always 1; the labels say which version runs.',
    labelNames: ['version', 'node'],
    registers: [registry],
  })
  figure.set({ version, node: process.versions.node }, 1)
}
