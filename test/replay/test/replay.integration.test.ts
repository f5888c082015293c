import { describe, expect, it } from 'vitest'
import { frozenFiles, histories, textOf } from '../src/files.ts'
import { changesOf, eventsIn, type Moment, replay, stateAt } from '../src/history.ts'

describe.for(histories)('%s', (history) => {
  const replayed = replay(eventsIn(textOf(`${history}/history.jsonl`)))
  const projects = [...replayed.projects.values()].map((moments, place) => ({ moments, number: place + 1 }))
  const advice = 'What has happened is read in another way than it was. Mend that: the pinned state stands.'

  it.for(projects)('[CORE-5] has project $number as it was, event by event', ({ moments, number }) => {
    expect(changesOf(replayed, moments), advice).toBe(textOf(`${history}/project-${number}/changes.txt`))
  })

  it.for(projects)('[CORE-5] has project $number as it was at its end and at moments on the way', (project) => {
    const folder = `${history}/project-${project.number}`
    const pinned = frozenFiles.filter((file) => file.startsWith(`${folder}/after-`))
    expect(pinned).not.toEqual([])
    for (const file of pinned) {
      const [, revision, day] = /after-(\d+)(?:-on-([\d-]+))?\.txt$/.exec(file) ?? []
      expect(stateAt(replayed, momentAt(project.moments, Number(revision)), day), `${file}: ${advice}`).toBe(
        textOf(file),
      )
    }
  })
})

function momentAt(moments: readonly Moment[], revision: number): Moment {
  const found = moments[revision]
  if (found === undefined) throw new Error(`There is no event ${revision}.`)
  return found
}
