import { describe, expect, it } from 'vitest'
import { isLastVote, ownSeats } from '../../src/features/voting/own-seats.ts'
import { cast, sampleObjection, sampleSeat } from './sample-seat.ts'

const mine = sampleSeat('mine')
const voted = sampleSeat('voted', { ballot: cast })
const vacant = sampleSeat('vacant', { vacant: true, member: null, holder: null })

describe('[DEC-49] A vote is the last one', () => {
  const isLast = (...others: readonly ReturnType<typeof sampleSeat>[]) =>
    isLastVote({ seats: [mine, ...others], objections: [] }, mine)

  it('when nobody else can still vote: they have, or have no vote, or nobody sits there', () => {
    const empty = sampleSeat('empty', { counts: false, cause: 'disqualified', holder: null })
    expect(isLast(voted, empty, vacant)).toBe(true)
  })

  it('not while somebody may still vote, also who takes a vacant seat over in time', () => {
    expect(isLast(voted, sampleSeat('waiting'))).toBe(false)
    expect(isLast(voted, { ...vacant, expected: true })).toBe(false)
  })

  it('not while an objection is open', () => {
    const objections = [sampleObjection({ outcome: 'dismissed' }), sampleObjection()]
    expect(isLastVote({ seats: [mine, voted], objections }, mine)).toBe(false)
    expect(isLastVote({ seats: [mine, voted], objections: objections.slice(0, 1) }, mine)).toBe(true)
  })
})

describe('The seats the reader votes from', () => {
  it('are those that the vote names as the reader’s', () => {
    expect(ownSeats({ seats: [voted, mine, vacant], mySeats: [{ seat: 'mine' }] })).toEqual([mine])
  })
})
