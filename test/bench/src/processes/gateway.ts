import { Child } from './child.ts'

/**
 * Starts the gateway in a process of its own, on a free port, in demo mode. Its `said` is where it serves.
 *
 * @param limits raised for a benchmark that sends for hundreds, or as they usually are
 */
export async function startGatewayProcess(dataFolder: string, limits: 'raised' | 'usual' = 'raised'): Promise<Child> {
  return await Child.start(new URL('./gateway-process.ts', import.meta.url), { args: [dataFolder, limits] })
}
