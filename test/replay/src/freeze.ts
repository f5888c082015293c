/** Records the stories as this version writes them: `pnpm --filter @samstyre/test-replay freeze servicekontor-1`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { changesOf, eventsIn, type Moment, replay, stateAt } from './history.ts'
import { sha256 } from './recording/identifiers.ts'
import { demonstration } from './stories/demonstration.ts'
import { otherWays } from './stories/other-ways.ts'
import { votes } from './stories/votes.ts'
import { wholeLife } from './stories/whole-life.ts'

const [release = ''] = process.argv.slice(2)
if (!/^[a-z]+(-\d+)+$/.test(release)) throw new Error('Name the release, such as servicekontor-1.')
const histories = {
  demonstration: await demonstration(),
  'whole-life': wholeLife(),
  'other-ways': otherWays(),
  votes: votes(),
}
for (const [name, lines] of Object.entries(histories)) {
  const text = `${lines.join('\n')}\n`
  const folder = `${release}/${name}`
  keep(`${folder}/history.jsonl`, text)
  const replayed = replay(eventsIn(text))
  for (const [place, moments] of [...replayed.projects.values()].entries()) {
    keep(`${folder}/project-${place + 1}/changes.txt`, changesOf(replayed, moments))
    for (const moment of chosen(moments)) {
      keep(`${folder}/project-${place + 1}/after-${moment.revision}.txt`, stateAt(replayed, moment))
    }
    const last = moments.at(-1)
    if (last !== undefined) {
      const later = `${Number(last.at.slice(0, 4)) + 1}-07-01`
      const then = stateAt(replayed, last, later)
      if (then !== stateAt(replayed, last)) {
        keep(`${folder}/project-${place + 1}/after-${last.revision}-on-${later}.txt`, then)
      }
    }
  }
}

/** The last moment, and those at which a phase ends. */
function chosen(moments: readonly Moment[]): readonly Moment[] {
  return moments.filter((_, place) => place === moments.length - 1 || moments[place + 1]?.type === 'PhaseEntered')
}

/** A file that is there already is never overwritten. */
function keep(file: string, text: string): void {
  const path = join(import.meta.dirname, '../histories', file)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, text, { flag: 'wx' })
  process.stdout.write(`  '${file}': '${sha256(text)}',\n`)
}
