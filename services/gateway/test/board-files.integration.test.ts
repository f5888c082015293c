import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestGateway, type TestGateway } from './start.ts'

describe("the board's files", () => {
  let folder: string
  let gateway: TestGateway

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'samstyre-board-'))
    mkdirSync(join(folder, 'assets'))
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Samstyre</title>')
    writeFileSync(join(folder, 'assets', 'index-abc123.js'), `// ${'x'.repeat(5000)}`)
    gateway = await startTestGateway({ board: folder })
  })

  afterAll(async () => {
    await gateway[Symbol.asyncDispose]()
    rmSync(folder, { recursive: true })
  })

  it('lets browsers keep what never changes, and ask again for the page', async () => {
    const asset = await fetch(`${gateway.url}/assets/index-abc123.js`)
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    const page = await fetch(`${gateway.url}/`)
    expect(page.headers.get('cache-control')).toBe('no-cache')
    expect(await page.text()).toContain('Samstyre')
  })

  it('gives its own page for every address of the board, but not for a file that is missing', async () => {
    const deep = await fetch(`${gateway.url}/projects/1/gates/2?at=5`)
    expect(deep.status).toBe(200)
    expect(await deep.text()).toContain('Samstyre')
    expect((await fetch(`${gateway.url}/assets/gone.js`)).status).toBe(404)
  })

  it('redirects nobody, so that no address leads to another host', async () => {
    for (const path of [
      '/assets',
      '//elsewhere.example/assets',
      '/login?to=//elsewhere.example',
      '//elsewhere.example',
    ]) {
      const response = await fetch(new Request(`${gateway.url}${path}`, { redirect: 'manual' }))
      expect([200, 404]).toContain(response.status)
      expect(response.headers.has('location')).toBe(false)
    }
  })

  it('gives no file from outside the folder', async () => {
    const { port } = new URL(gateway.url)
    for (const path of ['/../package.json', '/assets/..%2f..%2fpackage.json', '/.env']) {
      const { promise, resolve, reject } = Promise.withResolvers<string>()
      const sent = request({ port, path, headers: { host: 'localhost' } }, (response) => {
        let text = ''
        response.on('data', (chunk) => {
          text += String(chunk)
        })
        response.on('end', () => resolve(text))
      })
      sent.on('error', reject).end()
      expect(await promise).not.toContain('"name"')
    }
  })

  it('compresses what is large', async () => {
    const { promise, resolve, reject } = Promise.withResolvers<string | undefined>()
    const { port } = new URL(gateway.url)
    const headers = { host: 'localhost', 'accept-encoding': 'br' }
    const sent = request({ port, path: '/assets/index-abc123.js', headers }, (response) => {
      response.resume()
      resolve(response.headers['content-encoding'])
    })
    sent.on('error', reject).end()
    expect(await promise).toBe('br')
  })
})
