import type { RuleSet } from '@samstyre/domain'
import { Recorder } from '../recording/recorder.ts'
import { Scene } from '../recording/scene.ts'
import { bodyId, enterCast, personId } from './cast.ts'
import { gathers, presetOf } from './gathering.ts'
import { isStopped } from './stopped.ts'
import { assesses, reports } from './trial.ts'

/** Three offices that go other ways than most: by majorities of members, by two thirds, to an early end. */
export function otherWays(): readonly string[] {
  const recorder = new Recorder('other ways')
  enterCast(recorder)
  votesInSeats(recorder)
  changesItsMakeUp(recorder)
  isStopped(recorder)
  return recorder.lines
}

/** Deputies, disqualified members, ties, deadlines that pass, changed rules. */
function votesInSeats(recorder: Recorder): void {
  const scene = new Scene(recorder, 'seats').on('2026-01-12')
  gathers(scene, { name: 'Servicekontor Nes' }, presetOf('simpleMajorityCastingVote'))
  isTied(scene)
  handsSeatsOver(scene)
  losesItsGround(scene)
  changesItsRules(scene)
  scene.on('2026-07-06').decides({ kind: 'terminate', reason: 'Kommunene slås sammen.' })
}

/** The leader settles a tie; with two blank votes too few agree; one vote lapses, one is withdrawn. */
function isTied(scene: Scene): void {
  scene.on('2026-01-19').appoints('leif', 'steeringMember', 'sigve', 'solvik')
  const tied = scene.puts('leif', { kind: 'mandate', costNok: 200_000, days: 15, reason: 'Rammen er for trang.' })
  scene.votes('leif', tied, 'yes')
  scene.votes('dina', tied, 'no', 'For mye penger.')
  scene.votes('siri', tied, 'no')
  scene.votes('sigve', tied, 'yes')
  scene.on('2026-01-26')
  const blank = scene.puts('leif', { kind: 'mandate', costNok: 900_000, days: 90, reason: 'Mer.' })
  scene.votes('leif', blank, 'blank')
  scene.votes('dina', blank, 'no')
  scene.votes('siri', blank, 'blank')
  scene.votes('sigve', blank, 'yes')
  scene.on('2026-02-02')
  const alone = scene.puts('siri', { kind: 'pause', reason: 'Vi trenger tid.' })
  scene.votes('siri', alone, 'yes')
  scene.lapses(alone)
  scene.on('2026-02-20')
  const withdrawn = scene.puts('siri', { kind: 'pause', reason: 'Vi trenger mer tid.' })
  scene.votes('dina', withdrawn, 'yes')
  scene.does('siri', 'withdrawProposal', { proposal: withdrawn, reason: 'Vi rekker det likevel.' })
  scene.on('2026-02-23')
  const early = scene.puts('ingrid', { kind: 'mandate', costNok: 210_000, days: 16, reason: 'Litt til.' })
  scene.votes('leif', early, 'yes')
  scene.votes('dina', early, 'yes')
  scene.votes('sigve', early, 'yes')
  scene.does('dina', 'closeProposal', { proposal: early })
}

function handsSeatsOver(scene: Scene): void {
  scene.on('2026-03-02').confirms('gate1')
  const gate = scene.puts('ingrid', { kind: 'gate', gate: 'gate1', outcome: 'go' })
  const [dina, siri, leif] = (['dina', 'siri', 'leif'] as const).map((person) => scene.seatOf(person, gate))
  scene.votes('dina', gate, 'no')
  const deputy = personId('dorte')
  scene.does('dina', 'handOverSeat', { proposal: gate, seat: dina, cause: 'absent', deputy, note: 'På reise.' })
  scene.votes('dorte', gate, 'yes')
  scene.does('ingrid', 'handOverSeat', { proposal: gate, seat: siri, cause: 'disqualified', note: 'Eier bygget.' })
  scene.does('leif', 'handOverSeat', { proposal: gate, seat: leif, cause: 'absent', deputy: personId('dag') })
  scene.does('leif', 'takeBackSeat', { proposal: gate, seat: leif })
  scene.votes('leif', gate, 'yes')
  scene.votes('sigve', gate, 'blank')
  scene.on('2026-03-09')
  const [waiver, criterion] = ['gate2', 'g2.training']
  const other = scene.puts('dina', { kind: 'waiver', gate: waiver, criterion, reason: 'De kan det.' })
  const seat = scene.seatOf('siri', other)
  const tale = personId('tale')
  scene.does('siri', 'handOverSeat', { proposal: other, seat, cause: 'disqualified', deputy: tale })
  scene.votes('tale', other, 'yes')
  for (const person of ['leif', 'dina', 'sigve'] as const) scene.votes(person, other, 'yes')
}

/** A vote about something that another decision settles first. */
function losesItsGround(scene: Scene): void {
  scene.on('2026-04-06')
  const door = reports(scene, 'Døra er for smal', ['solvik'], { severity: 'high' })
  assesses(scene, door, 'solvik', 500_000, 5)
  scene.does('rikke', 'escalateDeviation', { deviation: door, reason: 'For dyrt.' })
  scene.on('2026-04-13')
  const rework = scene.puts('ingrid', { kind: 'gate', gate: 'gate2', outcome: 'rework', reason: 'Døra.' })
  scene.votes('dina', rework, 'yes')
  scene.decides({ kind: 'deviation', deviation: door })
  scene.decides({ kind: 'pause', reason: 'Døra bygges om.' })
  scene.on('2026-04-27').decides({ kind: 'resume', reason: 'Døra er bred nok.' })
}

function changesItsRules(scene: Scene): void {
  const rules = presetOf('twoThirds')
  scene.on('2026-05-04').decides({ kind: 'rules', rules, reason: 'Partnerne skal telle likt.' })
  scene.on('2026-05-18')
  const split = scene.puts('ingrid', { kind: 'mandate', costNok: 250_000, days: 20, reason: 'Prøven varer lenger.' })
  scene.votes('leif', split, 'yes')
  scene.votes('sigve', split, 'no')
  scene.votes('dina', split, 'yes')
  scene.votes('siri', split, 'yes')
  scene.on('2026-06-01')
  const short = scene.puts('ingrid', { kind: 'pause', reason: 'Ferie.' })
  scene.votes('leif', short, 'yes')
  scene.votes('sigve', short, 'yes')
  scene.votes('dina', short, 'no')
  scene.votes('siri', short, 'blank')
}

const mixed: RuleSet = {
  gate: presetOf('twoThirds').gate,
  ordinary: { ...presetOf('simpleMajorityCastingVote').ordinary, castingVote: false, abstention: 'against' },
}

/** People and partners come and go; a large change is tried out. */
function changesItsMakeUp(recorder: Recorder): void {
  const scene = new Scene(recorder, 'make-up').on('2026-01-20')
  gathers(scene, { name: 'Servicekontor Vik', purpose: 'Nærmere folk.' }, mixed)
  scene.on('2026-02-03').does('ingrid', 'admitPartner', { organisation: bodyId('county'), host: false })
  const until = { to: '2026-06-30' }
  const seat = scene.appoints('leif', 'steeringMember', 'frode', 'county', until)
  scene.appoints('ingrid', 'partnerRepresentative', 'frode', 'county')
  scene.appoints('frode', 'deputy', 'stig', 'county', { deputyFor: seat })
  scene.on('2026-03-03').passes('gate1')
  scene.on('2026-04-07').does('leif', 'endRole', { assignment: seat, lastDay: '2026-04-07' })
  scene.on('2026-04-08').does('ingrid', 'removePartner', { partner: bodyId('county'), reason: 'Fylket trekker seg.' })
  scene.on('2026-05-05').passes('gate2')
  const manager = scene.appoints('leif', 'projectManager', 'pia')
  scene.does('leif', 'endRole', { assignment: manager, lastDay: '2026-06-15' })
  scene.on('2026-06-16').appoints('ingrid', 'specialistDepartment', 'pia')
  scene.on('2026-07-07').passes('gate3')
  scene.on('2026-09-08').does('ingrid', 'admitPartner', { organisation: bodyId('county'), host: false })
  scene.appoints('leif', 'steeringMember', 'frode', 'county')
  scene.appoints('ingrid', 'partnerRepresentative', 'frode', 'county')
  scene.on('2026-10-06').passes('gate4')
  scene.on('2027-02-02').passes('largeChange')
}
