import type { Subject } from '@samstyre/domain'
import type { Script } from '../script/script.ts'
import { propose, vote } from '../script/votes.ts'

const daysToVote = 7
const members = ['bjoern', 'mona', 'oddvar'] as const

interface Passed {
  /** The working day on which the gate is put to the vote. */
  readonly day: number
  readonly subject: Subject
  readonly recommendation: string
}

/** The manager puts a gate to the vote, and the three partners agree on the days that follow. */
export function passGate(script: Script, key: string, { day, subject, recommendation }: Passed): void {
  script.on(day, '09:00')
  const proposal = propose(script, 'stein', { key, subject, recommendation, deadline: day + daysToVote })
  for (const [place, member] of members.entries()) {
    script.on(day + 1 + place, '13:15')
    vote(script, proposal, member, 'yes')
  }
}
