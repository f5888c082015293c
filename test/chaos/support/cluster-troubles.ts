import { setTimeout as sleep } from 'node:timers/promises'
import type { ClusterControl } from './cluster-control.ts'
import type { Random } from './random.ts'

/** How long a cluster may take to choose a leader or to be whole again, in milliseconds: far above what it takes. */
export const clusterPatience = 90_000

/** What goes wrong with one node, until it is over. */
export interface ClusterTrouble {
  readonly name: string
  begin(): Promise<void>
  end(): Promise<void>
}

type Kind = (control: ClusterControl, random: Random) => ClusterTrouble

const leaderIsKilled: Kind = (control) => ({
  name: 'the leader is killed',
  begin: async () => control.disturb(await control.leader(clusterPatience), 'SIGKILL'),
  end: () => Promise.resolve(),
})

/** Frozen until another leads, so that it comes back to find itself deposed. */
const leaderIsFrozen: Kind = (control) => {
  let frozen = 0
  return {
    name: 'the leader is frozen until another leads',
    async begin() {
      frozen = await control.leader(clusterPatience)
      await control.disturb(frozen, 'SIGSTOP')
      await control.leader(clusterPatience, (node) => node !== frozen)
    },
    end: () => control.disturb(frozen, 'SIGCONT'),
  }
}

/** Frozen for so short, or almost, that it goes on leading and knows what the others do not have yet. */
const leaderHangs: Kind = (control, random) => ({
  name: 'the leader hangs for a moment',
  async begin() {
    const node = await control.leader(clusterPatience)
    await control.disturb(node, 'SIGSTOP')
    await sleep(random.between(100, 2500))
    await control.disturb(node, 'SIGCONT')
  },
  end: () => Promise.resolve(),
})

const leaderStaysAway: Kind = (control) => {
  let held = 0
  return {
    name: 'the leader is killed and stays away until another leads',
    async begin() {
      held = await control.leader(clusterPatience)
      await control.disturb(held, 'hold')
      await control.leader(clusterPatience, (node) => node !== held)
    },
    end: () => control.disturb(held, 'release'),
  }
}

const leaderIsStopped: Kind = (control) => ({
  name: 'the leader is stopped',
  begin: async () => control.disturb(await control.leader(clusterPatience), 'SIGTERM'),
  end: () => Promise.resolve(),
})

const anyIsKilled: Kind = (control, random) => ({
  name: 'some node is killed',
  begin: async () => control.disturb(random.oneOf(await control.nodes()).node, 'SIGKILL'),
  end: () => Promise.resolve(),
})

const anyIsFrozen: Kind = (control, random) => {
  let frozen = 0
  return {
    name: 'some node is frozen',
    async begin() {
      frozen = random.oneOf(await control.nodes()).node
      await control.disturb(frozen, 'SIGSTOP')
    },
    end: () => control.disturb(frozen, 'SIGCONT'),
  }
}

const kinds = [
  leaderIsKilled,
  leaderIsFrozen,
  leaderHangs,
  anyIsKilled,
  leaderStaysAway,
  anyIsFrozen,
  leaderIsStopped,
] as const

/** What goes wrong in a round: each kind in turn, so that a few rounds kill and freeze a leader too. */
export function troubleOf(round: number, control: ClusterControl, random: Random): ClusterTrouble {
  const kind = kinds[round % kinds.length] ?? leaderIsKilled
  return kind(control, random)
}
