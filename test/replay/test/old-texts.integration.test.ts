import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it, onTestFinished } from 'vitest'
import { histories, textOf } from '../src/files.ts'
import { eventsIn, replay, stateAt } from '../src/history.ts'
import { rewriteTexts } from '../src/rewrite-texts.ts'

const program = join(import.meta.dirname, '../../../apps/cli/src/main.ts')

/** Turns what follows, and ends a line in its middle, as nobody may write today. */
const turn = '\u202e\n\u2067'
const nothing = '\u200b'
/** Acts instead of being seen. */
const acting = /(?!\n)[\p{Cc}\p{Cf}]/u

describe.for(histories)('%s, with texts that nobody may write any more,', (history) => {
  const log = textOf(`${history}/history.jsonl`)
  const asItWas = replay(eventsIn(log))

  it('[CORE-11] comes to the same when they turn and break lines', () => {
    const turned = replay(eventsIn(rewriteTexts(log, (text) => turn + text + turn)))
    for (const [stream, moments] of asItWas.projects) {
      const [before, after] = [moments.at(-1), turned.projects.get(stream)?.at(-1)]
      if (before === undefined || after === undefined) throw new Error(`${stream} is not there.`)
      const text = stateAt(turned, after)
      expect(text).toContain(turn)
      expect(linesOf(text.replaceAll(turn, ''))).toEqual(linesOf(stateAt(asItWas, before)))
    }
  })

  it('[CORE-11] can be replayed when nothing of them is seen', () => {
    const unseen = replay(eventsIn(rewriteTexts(log, () => nothing)))
    const revisions = (replayed: typeof unseen) =>
      [...replayed.projects].map(([stream, moments]) => [stream, moments.length])
    expect(revisions(unseen)).toEqual(revisions(asItWas))
    for (const moments of unseen.projects.values()) {
      const last = moments.at(-1)
      expect(last && stateAt(unseen, last)).toContain(nothing)
    }
  })
})

it('[CORE-11] texts that nobody may write any more are imported, printed and exported without harm', async () => {
  const log = textOf('servicekontor-1/whole-life/history.jsonl')
  let count = 0
  const rewritten = rewriteTexts(log, (text) => {
    count += 1
    return count % 3 === 0 ? nothing : turn + text + turn
  })
  const [plain, old] = await Promise.all([importedFrom(log), importedFrom(rewritten)])
  const [stream = ''] = replay(eventsIn(log)).projects.keys()
  const project = stream.replace('project-', '')
  const [asItWas, minutes] = await Promise.all([plain('replay', project), old('replay', project)])
  expect(minutes).not.toMatch(acting)
  expect(minutes.split('\n')).toHaveLength(asItWas.split('\n').length)
  const exported = await old('export', '--all')
  expect(exported).not.toMatch(acting)
  expect(eventsIn(exported)).toEqual(eventsIn(rewritten))
})

/** The program on a folder into which a log was imported. */
async function importedFrom(log: string) {
  const folder = mkdtempSync(join(tmpdir(), 'samstyre-replay-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const samstyre = async (...args: readonly string[]) => {
    const around = { env: { SAMSTYRE_DATA: join(folder, 'data') }, maxBuffer: 64 * 1024 * 1024 }
    return (await promisify(execFile)(process.execPath, [program, ...args], around)).stdout
  }
  writeFileSync(join(folder, 'log.jsonl'), log)
  await samstyre('import', join(folder, 'log.jsonl'))
  return samstyre
}

/** Lists that are ordered by what is written in them may come in another order. */
function linesOf(text: string): readonly string[] {
  return text.split('\n').toSorted()
}
