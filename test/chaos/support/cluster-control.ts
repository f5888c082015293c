import { setTimeout as sleep } from 'node:timers/promises'

/** A node as the one who started it describes it. `state` is what the node's own gossip says, such as `Leader`. */
export interface ClusterNode {
  readonly node: number
  readonly state?: string
  readonly alive: boolean
}

/** How a node is disturbed: killed, stopped as by an operator, frozen, set going again, or kept away until it is released. */
export type Disturbance = 'SIGKILL' | 'SIGTERM' | 'SIGSTOP' | 'SIGCONT' | 'hold' | 'release'

const pause = 100

/** The nodes of a cluster that somebody else started, and lets tests hurt. `test/contract/README.md` has the protocol. */
export class ClusterControl {
  readonly #url: string

  constructor(url: string) {
    this.#url = url
  }

  async nodes(): Promise<readonly ClusterNode[]> {
    const answer = await fetch(`${this.#url}/nodes`)
    if (!answer.ok) throw new Error(`the nodes cannot be asked for: ${answer.status} ${await answer.text()}`)
    // The protocol names the shape of the answer.
    return (await answer.json()) as readonly ClusterNode[]
  }

  async disturb(node: number, how: Disturbance): Promise<void> {
    const path = how === 'hold' || how === 'release' ? how : `signal/${how}`
    const answer = await fetch(`${this.#url}/nodes/${node}/${path}`, { method: 'POST' })
    if (!answer.ok) throw new Error(`node ${node} cannot be disturbed: ${answer.status} ${await answer.text()}`)
  }

  /** The node that leads, once there is one among these; those that are frozen do not answer, and do not count. */
  async leader(patience: number, isMeant: (node: number) => boolean = () => true): Promise<number> {
    const found = await this.#until(patience, 'no node leads', (nodes) =>
      nodes.find(({ node, state }) => state === 'Leader' && isMeant(node)),
    )
    return found.node
  }

  /** Waits until every node is there, and one leads. */
  async whole(patience: number): Promise<void> {
    await this.#until(patience, 'the cluster is not whole', (nodes) => {
      const leaders = nodes.filter(({ state }) => state === 'Leader').length
      const followers = nodes.filter(({ state }) => state === 'Follower').length
      return leaders === 1 && leaders + followers === nodes.length ? nodes : undefined
    })
  }

  async #until<Found>(
    patience: number,
    complaint: string,
    look: (nodes: readonly ClusterNode[]) => Found | undefined,
  ): Promise<Found> {
    const deadline = performance.now() + patience
    for (;;) {
      const nodes = await this.nodes()
      const found = look(nodes)
      if (found !== undefined) return found
      if (performance.now() > deadline) throw new Error(`${complaint} within ${patience} ms: ${JSON.stringify(nodes)}`)
      await sleep(pause)
    }
  }
}
