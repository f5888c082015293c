import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium as playwright } from 'playwright-core'

/** Unpacked browsers are kept here, one folder for each version of the package that carries them. */
const cache = join(import.meta.dirname, '..', 'node_modules', '.cache', 'chromium')

/** Steady pictures, no calls home, and no sandbox of its own: containers seldom allow one. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--font-render-hinting=none',
]

/** How long Chromium may take to start, in milliseconds: many times what a slow machine needs. */
const patience = 90_000

/** Starts the Chromium that comes as an npm package; nothing is downloaded and no system package is needed. */
export async function launchChromium(): Promise<Browser> {
  const folder = await unpacked()
  return playwright.launch({
    executablePath: join(folder, 'chromium'),
    args: flags,
    headless: true,
    timeout: patience,
    env: { ...inherited(), ...libraries(folder) },
  })
}

/** Unpacks into a folder of its own and moves it into place, so that a half unpacked browser is never found. */
async function unpacked(): Promise<string> {
  const { createRequire } = await import('node:module')
  const manifest: unknown = createRequire(import.meta.url)('../node_modules/@sparticuz/chromium/package.json')
  const version = typeof manifest === 'object' && manifest !== null ? String(Reflect.get(manifest, 'version')) : ''
  const folder = join(cache, version)
  if (existsSync(folder)) return folder
  mkdirSync(cache, { recursive: true })
  const fresh = mkdtempSync(join(cache, 'unpacking-'))
  // The package unpacks into the system's temporary folder, which this variable names.
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = fresh
  try {
    const { default: carrier, inflate } = await import('@sparticuz/chromium')
    await carrier.executablePath()
    await inflate(join(import.meta.dirname, '../node_modules/@sparticuz/chromium/bin/al2023.tar.br'))
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
  try {
    renameSync(fresh, folder)
  } catch (error) {
    // Another run was faster: its browser is as good.
    rmSync(fresh, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
  return folder
}

/** Systems without the security libraries that Chromium links to get those that come with it, and fonts likewise. */
function libraries(folder: string): Record<string, string> {
  const known = execFileSync('ldconfig', ['-p'], { encoding: 'utf8', env: { PATH: '/sbin:/usr/sbin:/bin:/usr/bin' } })
  return {
    ...(known.includes('libnss3.so') ? {} : { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }),
    ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }),
  }
}

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
