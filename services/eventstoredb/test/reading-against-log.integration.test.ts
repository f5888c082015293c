import { BACKWARDS, END, FORWARDS, START } from '@eventstore/db-client'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { gather, numbered, serveNewLog } from './support/reading-server.ts'

const streams = ['a', 'b', 'c']

it('gives through the client what the log itself gives', async () => {
  const { log, client } = await serveNewLog()
  for (let round = 0; round < 60; round++) {
    await log.append(streams[round % 3] ?? '', numbered(1 + ((round * 7) % 13)), 'any')
  }
  const all = await gather(log.readAll())
  const place = fc.oneof(fc.constantFrom(START, END), fc.bigInt({ min: 0n, max: BigInt(all.length + 3) }))
  const direction = fc.constantFrom(FORWARDS, BACKWARDS)
  const limit = fc.integer({ min: 1, max: all.length + 10 })

  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...streams), place, direction, limit, async (stream, from, towards, maxCount) => {
      const options = { direction: towards, maxCount }
      const ofStream = await gather(client.readStream(stream, { ...options, fromRevision: from }))
      const ofLog = await gather(
        client.readAll({ ...options, fromPosition: typeof from === 'bigint' ? { commit: from, prepare: from } : from }),
      )
      const forwards = towards === FORWARDS
      const isFromHere = (at: bigint, inclusiveBackwards: boolean): boolean => {
        if (from === START) return forwards || (inclusiveBackwards && at === 0n)
        if (from === END) return !forwards
        if (forwards) return at >= from
        return inclusiveBackwards ? at <= from : at < from
      }
      const ordered = forwards ? all : all.toReversed()
      const expectedOfStream = ordered
        .filter((event) => event.stream === stream && isFromHere(BigInt(event.revision), true))
        .slice(0, maxCount)
      const expectedOfLog = ordered.filter(({ position }) => isFromHere(position, false)).slice(0, maxCount)

      expect(ofStream.map(({ event }) => event?.id)).toEqual(expectedOfStream.map(({ id }) => id))
      expect(ofLog.map(({ event }) => event?.id)).toEqual(expectedOfLog.map(({ id }) => id))
    }),
    { numRuns: 60 },
  )
})
