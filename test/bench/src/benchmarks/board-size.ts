import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Benchmark } from '../benchmark.ts'
import { readable } from '../measuring/numbers.ts'

const dist = new URL('../../../../apps/board/dist/', import.meta.url)
const bytesPerKilobyte = 1000

/** The JavaScript that the board's page names, as it goes over the wire. */
export const boardSize: Benchmark = {
  name: 'board-size',
  run() {
    const page = readPage()
    const scripts = [...page.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="\/?([^"]+\.js)"/g)].map(([, path]) =>
      readFileSync(new URL(path ?? '', dist)),
    )
    const zipped = scripts.reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0) / bytesPerKilobyte
    const plain = scripts.reduce((sum, script) => sum + script.length, 0) / bytesPerKilobyte
    return Promise.resolve([
      {
        name: 'JavaScript the board loads first',
        value: zipped,
        unit: 'kB',
        low: zipped,
        high: zipped,
        details: `${scripts.length} files, gzipped; ${readable(plain)} kB as they are`,
        target: { kind: 'at most', value: 200 },
      },
    ])
  },
}

function readPage(): string {
  try {
    return readFileSync(new URL('index.html', dist), 'utf8')
  } catch (error) {
    throw new Error('The board is not built: run `pnpm build:board` first.', { cause: error })
  }
}
