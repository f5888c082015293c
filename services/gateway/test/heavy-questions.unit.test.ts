import { setImmediate as nextRound } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { HeavyQuestions } from '../src/limits/heavy-questions.ts'
import { Turns } from '../src/limits/turns.ts'

const { signal: here } = new AbortController()

/** Enters, and answers what to call when it is done. */
async function entered(heavy: HeavyQuestions, asker: string): Promise<() => void> {
  const place = await heavy.enter(asker, here)
  if (typeof place !== 'function') throw new Error(`${asker} was turned away: ${place}`)
  return place
}

describe('heavy questions', () => {
  it('are worked on a few at a time, and the next begins when one is done', async () => {
    const heavy = new HeavyQuestions(10)
    const first = await Promise.all(Array.from({ length: 4 }, () => entered(heavy, 'anne')))
    let begun = false
    const fifth = entered(heavy, 'anne').then((leave) => {
      begun = true
      return leave
    })
    await Promise.resolve()
    expect([heavy.atWork, begun]).toEqual([4, false])
    first[0]?.()
    ;(await fifth)()
    for (const leave of first) leave()
    expect([heavy.atWork, heavy.of('anne')]).toEqual([0, 0])
  })

  it('of somebody who asks one come before the many of somebody who has more at work', async () => {
    const heavy = new HeavyQuestions(10)
    const order: string[] = []
    const atWork = await Promise.all(Array.from({ length: 4 }, () => entered(heavy, 'eager')))
    const waiting = ['eager', 'eager', 'modest'].map(async (asker) => {
      const leave = await entered(heavy, asker)
      order.push(asker)
      return leave
    })
    atWork[0]?.()
    await Promise.race(waiting)
    expect(order).toEqual(['modest'])
    for (const leave of atWork) leave()
    for (const leave of await Promise.all(waiting)) leave()
    expect(heavy.atWork).toBe(0)
  })

  it('are turned away when one person has too many under way, waiting ones among them', async () => {
    const heavy = new HeavyQuestions(5)
    const places = Array.from({ length: 5 }, () => heavy.enter('eager', here))
    expect(await heavy.enter('eager', here)).toBe('heavy')
    const [first] = await Promise.all(places.slice(0, 4))
    if (typeof first === 'function') first()
    expect(await places[4]).toBeTypeOf('function')
  })

  it('of somebody who went away while waiting take no place', async () => {
    const heavy = new HeavyQuestions(10)
    const atWork = await Promise.all(Array.from({ length: 4 }, () => entered(heavy, 'anne')))
    const leaving = new AbortController()
    const given = heavy.enter('berit', leaving.signal)
    leaving.abort()
    expect(await given).toBeUndefined()
    expect(heavy.of('berit')).toBe(0)
    for (const leave of atWork) leave()
    expect(heavy.atWork).toBe(0)
  })
})

it('lets one of those who wait go on in each round, and everybody else in between', async () => {
  const turns = new Turns()
  const happened: string[] = []
  const work = async (name: string) => {
    await turns.next('person anne')
    happened.push(name)
  }
  const all = [work('a'), work('b'), work('c')]
  for (let round = 0; round < 3; round += 1) {
    await nextRound()
    happened.push('others')
  }
  await Promise.all(all)
  expect(happened.filter((name) => name !== 'others')).toEqual(['a', 'b', 'c'])
  expect(happened.indexOf('others')).toBeLessThan(happened.indexOf('c'))
  expect(turns.granted).toBe(3)
})

it('gives somebody with one thing to do the second turn, however many another one waits for', async () => {
  const turns = new Turns()
  const happened: string[] = []
  const work = async (whose: string) => {
    await turns.next(whose)
    happened.push(whose)
  }
  await Promise.all([...Array.from({ length: 5 }, () => work('anne')), work('berit')])
  expect(happened).toEqual(['anne', 'berit', 'anne', 'anne', 'anne', 'anne'])
})

it('serves whatever came in meanwhile before the next turn, over as many rounds as it takes', async () => {
  let now = 0
  const turns = new Turns(() => now)
  const happened: string[] = []
  const turn = async (name: string) => {
    await turns.next('anne')
    happened.push(name)
  }
  // As new connections come in: one in each round, and each takes a while.
  const others = async () => {
    for (let place = 0; place < 3; place += 1) {
      await nextRound()
      now += 1
      turns.cameIn()
      happened.push('other')
    }
  }
  await turn('first')
  await Promise.all([turn('second'), others()])
  expect(happened).toEqual(['first', 'other', 'other', 'other', 'second'])
})

it('lets the next turn come all the same when there is no end of what comes in', async () => {
  let now = 0
  const turns = new Turns(() => now)
  let rounds = 0
  const waiting = turns.next('anne').then(() => true)
  while (!(await Promise.race([waiting, nextRound().then(() => false)]))) {
    turns.cameIn()
    now += 1
    rounds += 1
    expect(rounds).toBeLessThan(100)
  }
  expect(rounds).toBeGreaterThan(10)
})
