import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestGateway, type TestGateway } from './start.ts'

const folder = new URL('../../../infra/telemetry/', import.meta.url)

/** Names of ours and of the process, wherever they stand. */
function namesIn(text: string): Set<string> {
  return new Set(text.match(/\b(?:samstyre|process|nodejs)_[a-z0-9_]+/g))
}

/** The queries of a dashboard: of its panels and of its variables. */
function queriesOf(dashboard: unknown): string[] {
  const found: string[] = []
  JSON.stringify(dashboard, (key, value: unknown) => {
    if ((key === 'expr' || key === 'definition') && typeof value === 'string') found.push(value)
    return value
  })
  return found
}

describe('what is delivered for watching', () => {
  const data = mkdtempSync(join(tmpdir(), 'samstyre-watching-'))
  let gateway: TestGateway
  /** Every name a query may use: those of histograms with what Prometheus adds. */
  const known = new Set<string>()

  beforeAll(async () => {
    gateway = await startTestGateway({ metrics: { port: 0, host: '127.0.0.1' }, dataFolder: data })
    const text = await (await fetch(gateway.gateway.metricsUrl ?? '')).text()
    for (const [, name = '', type] of text.matchAll(/^# TYPE (\S+) (\S+)$/gm)) {
      const endings = type === 'histogram' ? ['_bucket', '_sum', '_count'] : ['']
      for (const ending of endings) known.add(`${name}${ending}`)
    }
  })

  afterAll(async () => {
    await gateway[Symbol.asyncDispose]()
    rmSync(data, { recursive: true })
  })

  it('asks in the dashboard only for what a gateway says, and for everything it says', () => {
    const dashboard: unknown = JSON.parse(readFileSync(new URL('dashboard.json', folder), 'utf8'))
    const asked = namesIn(queriesOf(dashboard).join('\n'))
    expect(asked.size).toBeGreaterThan(20)
    expect(asked.difference(known)).toEqual(new Set())
    const families = (names: ReadonlySet<string>) =>
      new Set(Array.from(names, (name) => name.replace(/_(?:bucket|sum|count)$/, '')))
    expect(families(known).difference(families(asked))).toEqual(new Set())
  })

  it('has a panel on every query of the dashboard, and takes its data source from a variable', () => {
    const dashboard = JSON.parse(readFileSync(new URL('dashboard.json', folder), 'utf8'))
    const panels: { id: number; type: string; datasource?: { uid: string }; targets?: unknown[] }[] = dashboard.panels
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length)
    const charts = panels.filter(({ type }) => type !== 'row')
    const fromVariable = ['$', '{datasource}'].join('')
    expect(charts.every(({ datasource }) => datasource?.uid === fromVariable)).toBe(true)
    expect(charts.every(({ targets = [] }) => targets.length > 0)).toBe(true)
  })

  it('asks in the rules only for what a gateway says', () => {
    const rules = readFileSync(new URL('alerts.yaml', folder), 'utf8')
    expect(namesIn(rules).size).toBeGreaterThan(4)
    expect(namesIn(rules).difference(known)).toEqual(new Set())
  })
})
