import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it, onTestFinished } from 'vitest'

/** Starts a gateway in a process of its own, uses it, and says which modules that nobody may have asked for it loaded. */
const script = `
  import { registerHooks } from 'node:module'
  const loaded = []
  registerHooks({ load: (url, context, next) => {
    if (/opentelemetry|prom-client|telemetry.(tracing|metrics)|db-client|grpc|protobuf/.test(url)) loaded.push(url)
    return next(url, context)
  } })
  const { startGateway, readSettings } = await import(${JSON.stringify(new URL('../src/index.ts', import.meta.url).href)})
  const settings = readSettings(process.env)
  const gateway = await startGateway({ ...settings, demo: true, port: 0, logLevel: 'silent' })
  const ready = await fetch(gateway.url + '/readyz')
  await gateway.close()
  console.log(JSON.stringify({ status: ready.status, loaded }))
`

async function loadedWith(environment: Record<string, string>): Promise<{ status: number; loaded: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'samstyre-loading-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const env = { ...environment, SAMSTYRE_DATA: folder }
  const options = { cwd: new URL('..', import.meta.url), env, timeout: 120_000 }
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], options)
  return JSON.parse(stdout)
}

const nowhere = '127.0.0.1:9'

it('loads nothing for traces, metrics or EventStoreDB unless it is asked for', async () => {
  expect(await loadedWith({})).toEqual({ status: 200, loaded: [] })
  // The other way round, so that an empty list means something.
  const traced = await loadedWith({ OTEL_EXPORTER_OTLP_ENDPOINT: `http://${nowhere}` })
  expect(traced.loaded.filter((url) => url.includes('sdk-trace')).length).toBeGreaterThan(0)
  const measured = await loadedWith({ METRICS_PORT: '0' })
  expect(measured.loaded.filter((url) => url.includes('prom-client')).length).toBeGreaterThan(0)
  const clustered = await loadedWith({ SAMSTYRE_EVENTSTORE: `esdb://${nowhere}?tls=false` })
  expect(clustered.loaded.filter((url) => url.includes('db-client')).length).toBeGreaterThan(0)
})
