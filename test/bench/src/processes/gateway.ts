import { Child } from './child.ts'

/** Starts the gateway in a process of its own, on a free port, in demo mode. Its `said` is where it serves. */
export async function startGatewayProcess(dataFolder: string): Promise<Child> {
  return await Child.start(new URL('./gateway-process.ts', import.meta.url), { args: [dataFolder] })
}
