import { describe, expect, it } from 'vitest'
import type { OverviewGate } from '../src/features/project/documents.ts'
import { lineOf } from '../src/features/project/line/stops.ts'

const text = (words: string) => ({ nb: words, nn: words, en: words })
const phases = ['forprosjekt', 'hovedprosjekt', 'proevedrift', 'drift', 'videreutvikling'].map((id) => ({
  id,
  name: text(id),
}))

function gate(id: string, from: string, to: string): OverviewGate {
  return {
    id,
    number: null,
    state: 'ahead',
    met: 0,
    total: 0,
    passedAt: null,
    sentBack: null,
    heldUntil: null,
    name: text(id),
    from: { id: from },
    to: { id: to },
    passedBy: null,
    blocking: [],
    criteria: [],
    openProposal: null,
  }
}

const gates = [
  gate('1', 'forprosjekt', 'hovedprosjekt'),
  gate('2', 'hovedprosjekt', 'proevedrift'),
  gate('again', 'proevedrift', 'proevedrift'),
  gate('3', 'proevedrift', 'drift'),
  gate('4', 'drift', 'videreutvikling'),
  gate('5', 'videreutvikling', 'drift'),
  gate('large', 'videreutvikling', 'proevedrift'),
]

const stay = (phase: string, visit = 1) => ({ phase, visit, from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:00Z' })

describe('the line', () => {
  it('draws a stretch for each phase, and puts each gate that leads on before the phase it leads to', () => {
    const line = lineOf({ phase: { id: 'forprosjekt' }, definition: { phases }, visits: [stay('forprosjekt')], gates })
    expect(line.stretches.map(({ phase }) => phase.id)).toEqual(phases.map(({ id }) => id))
    expect(line.stations.map(({ gate: { id }, place }) => [id, place])).toEqual([
      ['1', 1],
      ['2', 2],
      ['3', 3],
      ['4', 4],
    ])
  })

  it('says where the project has been, is, and is not yet', () => {
    const visits = [stay('forprosjekt'), stay('hovedprosjekt'), stay('proevedrift')]
    const line = lineOf({ phase: { id: 'proevedrift' }, definition: { phases }, visits, gates })
    expect(line.stretches.map(({ state }) => state)).toEqual(['travelled', 'travelled', 'here', 'ahead', 'ahead'])
  })

  it('counts a phase that was left backwards as lying ahead', () => {
    const visits = [stay('drift'), stay('videreutvikling'), stay('drift', 2)]
    const line = lineOf({ phase: { id: 'drift' }, definition: { phases }, visits, gates })
    expect(line.stretches.at(-1)?.state).toBe('ahead')
    expect(line.stretches[3]?.visit?.visit).toBe(2)
  })

  it('lifts a loop over the shorter ones it overlaps, and lets those that only touch lie side by side', () => {
    const line = lineOf({ phase: { id: 'forprosjekt' }, definition: { phases }, visits: [], gates })
    expect(Object.fromEntries(line.loops.map(({ gate: { id }, level }) => [id, level]))).toEqual({
      again: 0,
      5: 0,
      large: 1,
    })
  })

  it('marks the loops a project has gone', () => {
    const visits = [stay('proevedrift'), stay('proevedrift', 2)]
    const line = lineOf({ phase: { id: 'proevedrift' }, definition: { phases }, visits, gates })
    expect(line.loops.filter(({ travelled }) => travelled).map(({ gate: { id } }) => id)).toEqual(['again'])
  })
})
