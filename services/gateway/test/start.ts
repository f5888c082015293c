import { createMemoryStore } from '@samstyre/event-store/memory'
import { type GatewayOptions, type RunningGateway, startGateway } from '../src/index.ts'

/** A gateway of its own for a test, on a free port, that is stopped when the test is over. */
export interface TestGateway extends AsyncDisposable {
  readonly url: string
  readonly gateway: RunningGateway
  /** The lines of the log, parsed. */
  readonly logged: Record<string, unknown>[]
}

/** Starts a gateway in demo mode, with a store in memory unless another is given. */
export async function startTestGateway(options: Partial<GatewayOptions> = {}): Promise<TestGateway> {
  const logged: Record<string, unknown>[] = []
  const gateway = await startGateway({
    demo: true,
    port: 0,
    ...(options.dataFolder === undefined ? { store: createMemoryStore() } : {}),
    logTo: { write: (line) => logged.push(JSON.parse(line)) },
    ...options,
  })
  return { gateway, logged, url: gateway.url, [Symbol.asyncDispose]: () => gateway.close() }
}
