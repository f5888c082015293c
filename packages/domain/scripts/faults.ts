/** A small fault in the counting of votes: what stands in a file of `src/decisions`, and what is put in its place. */
export interface Fault {
  readonly file: string
  readonly right: string
  readonly wrong: string
}

/** A way in which somebody could once decide alone: faults that open it again. */
export interface Attack {
  readonly name: string
  readonly faults: readonly Fault[]
}

const othersHandOver = inFile(
  'commands/hand-over-seat.ts',
  ["if (standing.person !== actor) return reject('ownSeatOnly')", ''],
  ['member: actor }', 'member: standing.person ?? actor }'],
)
const guards = '../governance/commands/role-guards.ts'

export const attacks: readonly Attack[] = [
  { name: 'marking others disqualified or absent', faults: othersHandOver },
  {
    name: 'a deputy put in by somebody else',
    faults: [...othersHandOver, ...inFile(guards, ['speaking.some((held) => held.partner === partner)', 'true'])],
  },
  {
    name: 'appointing oneself',
    faults: inFile(
      guards,
      [': refusalOnceConstituted(project, wanted, context)', ": refusalWithout(project, 'roles.assign', context)"],
      ['return person === context.actor ? reject(', 'return person === undefined ? reject('],
    ),
  },
  {
    name: 'taking the seat of another partner',
    faults: inFile(guards, ['speaking.some((held) => held.partner === partner)', 'true']),
  },
  {
    name: 'changing the rules by a simple majority',
    faults: inFile('rules-for.ts', [
      'return rulesToChange(adopted, subject.rules)',
      'return { rule: adopted.ordinary }',
    ]),
  },
  {
    name: 'terminating where a stop fails',
    faults: inFile(
      'rules-for.ts',
      ["    case 'terminate':\n", ''],
      ["    case 'pause':", "    case 'terminate':\n    case 'pause':"],
    ),
  },
]

function inFile(file: string, ...faults: readonly (readonly [right: string, wrong: string])[]): readonly Fault[] {
  return faults.map(([right, wrong]) => ({ file, right, wrong }))
}

export const faults: readonly Fault[] = [
  ...inFile(
    'majority.ts',
    ["abstention === 'against' ? blank : 0", "abstention === 'leftOut' ? blank : 0"],
    ["abstention === 'against' ? blank : 0", '0'],
    ['if (yes === 0) return false', 'if (yes < 0) return false'],
    ['return against === 0', 'return tally.no === 0'],
    ['return yes === voters.length', 'return against === 0'],
    ['yes * majority.denominator >=', 'yes * majority.denominator >'],
    ['(yes + against) * majority.numerator', 'voters.length * majority.numerator'],
    ['yes > against ||', 'yes >= against ||'],
    ['(yes === against && settlesTie', '(settlesTie'],
    ['if (!rule.castingVote) return false', ''],
    ["return chair === 'yes'", "return chair !== 'no'"],
    ["leads && choice === 'yes'", "leads || choice === 'yes'"],
    ["rule.castingVoteOf === 'chair'", "rule.castingVoteOf !== 'chair'"],
    ['ballot !== undefined && !ballot.asDeputy', 'ballot !== undefined'],
    ["inPerson.find(({ role }) => role === 'steeringDeputyLeader')", 'undefined'],
  ),
  ...inFile(
    'quorum.ts',
    ['Math.floor(share / denominator) + 1', 'Math.ceil(share / denominator)'],
    ['Math.ceil(share / denominator)', 'Math.floor(share / denominator)'],
    ['Math.max(needed, 1)', 'needed'],
    ['present >= needed', 'present > needed'],
    ['return allVoters(rule, seats)', 'return voters.length'],
  ),
  ...inFile(
    'voters.ts',
    ['seats.filter((seat) => !isEmpty(seat))', 'seats'],
    ["splitPartner === 'against' ? 'no' : 'blank'", "'blank'"],
    ['choice: splitChoice(rule), split: true', 'choice: first, split: true'],
    ["voters === 'members' ? seats.length : partnersOf(seats).length", 'seats.length'],
  ),
  ...inFile(
    'validity.ts',
    ['seat.ballot === undefined || !agrees(seat.ballot)', 'seat.ballot !== undefined && !agrees(seat.ballot)'],
    ["return quorate && rule.inWriting !== 'allAgree'", "return rule.inWriting !== 'allAgree'"],
    ["all.find(({ status }) => status !== 'valid')", "[own].find(({ status }) => status !== 'valid')"],
  ),
  ...inFile('settling.ts', ['return results.every((result) => result === results[0])', 'return true']),
  ...inFile(
    'seats.ts',
    ['dropped[seat] ?? 0', '0'],
    ['handOver.member === person) return handOver', 'handOver.member !== person) return handOver'],
    ['const asked = renewal?.earlier ?? 0', 'const asked = 0'],
  ),
]
