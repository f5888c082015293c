import { governanceQueries, servicekontor2 } from '@samstyre/domain'
import { Recorder } from '../recording/recorder.ts'
import { Scene } from '../recording/scene.ts'
import { bodyId, enterCast, personId } from './cast.ts'
import { gathers, presetOf } from './gathering.ts'

/** An office on servicekontor@2: a further seat, an objection with a protest, new evidence in a vote, an owner who decides. */
export function votes(): readonly string[] {
  const recorder = new Recorder('votes')
  enterCast(recorder)
  const scene = new Scene(recorder, 'votes').on('2026-01-12')
  gathers(scene, { name: 'Servicekontor Lia' }, presetOf('everyPartnerAgrees', servicekontor2), servicekontor2)
  addsSeat(scene)
  objects(scene)
  renews(scene)
  asksOwner(scene)
  return recorder.lines
}

function addsSeat(scene: Scene): void {
  scene.on('2026-01-19').decides({ kind: 'addSeat', partner: bodyId('solvik'), reason: 'Kommunen er størst.' })
  const seat = governanceQueries.allSeats(scene.state).at(-1)?.id
  scene.appoints('rikke', 'steeringMember', 'sigve', 'solvik', { seat })
}

/** The body finds that a member is disqualified who has voted; the member protests, and the deputy votes. */
function objects(scene: Scene): void {
  scene.on('2026-02-02')
  const proposal = scene.puts('ingrid', { kind: 'mandate', costNok: 200_000, days: 15, reason: 'Rammen er for trang.' })
  const seat = scene.seatOf('dina', proposal)
  scene.votes('dina', proposal, 'no')
  const objection = scene.does('leif', 'raiseObjection', { proposal, seat, cause: 'disqualified', ground: 'party' })
  scene.does('leif', 'ruleOnObjection', { proposal, objection, upholds: true })
  scene.does('siri', 'ruleOnObjection', { proposal, objection, upholds: true })
  scene.does('dina', 'recordProtest', { proposal, seat })
  for (const person of ['dorte', 'leif', 'sigve', 'siri'] as const) scene.votes(person, proposal, 'yes')
}

/** Evidence that comes in the middle of a vote asks everybody anew. */
function renews(scene: Scene): void {
  scene.on('2026-03-02').confirms('gate1')
  const proposal = scene.puts('ingrid', { kind: 'gate', gate: 'gate1', outcome: 'go' })
  scene.votes('leif', proposal, 'yes')
  const evidence = { kind: 'note', text: 'Kortere kø, og målt på nytt.' }
  scene.on('2026-03-04').does('ingrid', 'attestCriterion', { gate: 'gate1', criterion: 'g1.goals', evidence })
  for (const person of ['leif', 'sigve', 'dina', 'siri'] as const) scene.votes(person, proposal, 'yes')
}

/** An owner is appointed and handed the decisions, and decides another way than the advice. */
function asksOwner(scene: Scene): void {
  const owner = personId('frode')
  scene.on('2026-04-06').decides({ kind: 'appointment', role: 'projectOwner', person: owner, reason: 'Fylket eier.' })
  const rules = presetOf('ownerAfterAdvice', servicekontor2)
  scene.on('2026-04-13').decides({ kind: 'rules', rules, reason: 'Eieren skal avgjøre.' })
  scene.on('2026-04-20')
  const proposal = scene.puts('ingrid', { kind: 'mandate', costNok: 300_000, days: 20, reason: 'Prøven varer lenger.' })
  for (const person of ['leif', 'sigve', 'dina', 'siri'] as const) scene.votes(person, proposal, 'no')
  scene.does('frode', 'decideAsOwner', { proposal, adopts: true, reason: 'Fylket betaler.' })
}
