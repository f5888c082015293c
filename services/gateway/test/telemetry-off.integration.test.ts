import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it, onTestFinished } from 'vitest'

/** Starts a gateway in a process of its own, uses it, and says which modules for traces that has loaded. */
const script = `
  import { registerHooks } from 'node:module'
  const loaded = []
  registerHooks({ load: (url, context, next) => {
    // The library for metrics brings the interfaces of OpenTelemetry along; they do nothing on their own.
    if (url.includes('opentelemetry') && !url.includes('/@opentelemetry/api/')) loaded.push(url)
    if (url.includes('/telemetry/tracing/')) loaded.push(url)
    return next(url, context)
  } })
  const { createMemoryStore } = await import('@samstyre/event-store/memory')
  const { startGateway, readSettings } = await import(${JSON.stringify(new URL('../src/index.ts', import.meta.url).href)})
  const settings = readSettings(process.env)
  const gateway = await startGateway({ ...settings, demo: true, port: 0, store: createMemoryStore(), logLevel: 'silent' })
  const ready = await fetch(gateway.url + '/readyz')
  await gateway.close()
  console.log(JSON.stringify({ status: ready.status, loaded }))
`

async function loadedWith(environment: Record<string, string>): Promise<{ status: number; loaded: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'samstyre-off-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const env = { ...environment, SAMSTYRE_DATA: folder }
  const options = { cwd: new URL('..', import.meta.url), env, timeout: 30_000 }
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], options)
  return JSON.parse(stdout)
}

it('loads nothing of OpenTelemetry unless traces are asked for', async () => {
  expect((await loadedWith({})).loaded).toEqual([])
  // The other way round, so that an empty list means something.
  const traced = await loadedWith({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' })
  expect(traced.loaded.filter((url) => url.includes('sdk-trace')).length).toBeGreaterThan(0)
})
