import { listen } from '../http/listen.ts'
import { sessionKeyOf } from './open-store.ts'
import type { GatewayOptions } from './options.ts'
import { assertIdentity } from './settings.ts'
import { unusableFigures } from './settings-error.ts'

/**
 * Looks whether a gateway could start like this: who may log in, its ports and the key of the sessions. For whoever has
 * something to do before it starts, which would be in vain otherwise. A port may still be taken after this.
 *
 * @throws {SettingsError}
 */
export async function requireStartable(options: Omit<GatewayOptions, 'store'>): Promise<void> {
  const { demo, port, host = '127.0.0.1', metrics } = options
  assertIdentity(demo, host)
  await tryListening(host, port)
  if (metrics !== undefined) {
    await tryListening(metrics.host, metrics.port).catch((error: unknown) => {
      throw unusableFigures(error)
    })
  }
  sessionKeyOf(options)
}

async function tryListening(host: string, port: number): Promise<void> {
  const listening = await listen(() => undefined, host, port)
  await listening.stop(0)
}
