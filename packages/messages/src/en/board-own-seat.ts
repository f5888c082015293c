import type { boardOwnSeat as nb } from '../nb/board-own-seat.ts'
import type { Translation } from '../text-types.ts'

export const boardOwnSeat = {
  'board.own.seat.absent': 'I am absent',
  'board.own.seat.absent.other': 'Choose another deputy',
  'board.own.seat.absent.heading': 'Who votes for you on proposal {citation}?',
  'board.own.seat.absent.text':
    'The deputy votes in your place on this proposal. You can take the seat back as long as the deputy has not voted.',
  'board.own.seat.absent.deputy': 'Deputy',
  'board.own.seat.absent.nobody':
    '{partner} has no deputy free. Your partner’s representative can appoint one under “People and rules”.',
  'board.own.seat.absent.ballot': 'The vote you have cast does not count while the deputy has the seat.',
  'board.own.seat.absent.send': 'Hand over the seat on this proposal',
  'board.own.seat.disqualified': 'I am disqualified',
  'board.own.seat.disqualified.heading': 'Are you disqualified on proposal {citation}?',
  'board.own.seat.disqualified.text':
    'You then do not vote on this proposal, and it cannot be undone. We keep only which ground you choose, not what lies behind it.',
  'board.own.seat.disqualified.deputy': '{deputy} is the first deputy who is free, and votes in your place.',
  'board.own.seat.disqualified.nobody':
    '{partner} has no deputy free. The seat then has no vote on this proposal, and does not count.',
  'board.own.seat.disqualified.ballot': 'The vote you have cast no longer counts.',
  'board.own.seat.disqualified.send': 'Yes, I am disqualified',
  'board.own.seat.ground': 'Why?',
  'board.own.seat.back': 'I am here after all',
  'board.own.seat.back.heading': 'Will you vote yourself on proposal {citation}?',
  'board.own.seat.back.text':
    'The deputy then does not vote for you. If you have voted before, that vote counts again.',
  'board.own.seat.back.send': 'Take the seat back',
  'board.own.seat.back.voted': 'The deputy has voted for you, so you cannot take the seat back on this proposal.',
} as const satisfies Translation<typeof nb>
