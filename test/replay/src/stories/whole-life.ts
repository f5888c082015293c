import { Recorder } from '../recording/recorder.ts'
import { Scene } from '../recording/scene.ts'
import { bodyId, enterCast, personId } from './cast.ts'
import { gathers, presetOf } from './gathering.ts'
import { findsInTrial } from './trial.ts'

/**
 * One office from its first day to a second time in operation: voted down once, let through on conditions, sent back,
 * held, waived, tried out twice, paused, developed.
 */
export function wholeLife(): readonly string[] {
  const recorder = new Recorder('whole life')
  enterCast(recorder)
  const scene = new Scene(recorder, 'whole life').on('2026-01-05')
  const input = { name: 'Servicekontor Solvik', purpose: 'Ett sted å gå for dem som bor her.' }
  gathers(scene, input, presetOf('everyPartnerAgrees'))
  decidesOnConditions(scene)
  worksOnEvidence(scene)
  isSentBackAndHeld(scene)
  scene.on('2026-05-01').passes('gate2')
  findsInTrial(scene)
  scene.on('2026-11-02').decides({ kind: 'pause', reason: 'Lokalene pusses opp.' })
  scene.on('2026-12-01').decides({ kind: 'resume', reason: 'Lokalene er klare.' })
  scene.on('2027-01-04').passes('gate3')
  scene.on('2027-04-05').passes('gate4')
  scene.on('2027-06-07').passes('gate5')
  return recorder.lines
}

function decidesOnConditions(scene: Scene): void {
  scene.on('2026-02-02').confirms('gate1')
  const first = scene.puts('siri', { kind: 'gate', gate: 'gate1', outcome: 'go' }, 'Alt er på plass.')
  scene.votes('leif', first, 'no', 'Vi vet ikke hva heisen koster.')
  scene.votes('dina', first, 'blank')
  scene.votes('siri', first, 'yes')
  scene.on('2026-02-09')
  const second = scene.puts('ingrid', {
    kind: 'gate',
    gate: 'gate1',
    outcome: 'goWithConditions',
    conditions: [
      { text: 'Finn ut hva en heis koster.', owner: personId('pia'), due: '2026-03-02' },
      { text: 'Spør naboene.', owner: personId('rikke'), due: '2026-04-01' },
    ],
    reason: 'To ting gjenstår.',
  })
  scene.votes('leif', second, 'no')
  scene.votes('leif', second, 'yes')
  scene.votes('dina', second, 'yes')
  scene.votes('siri', second, 'yes')
  scene.on('2026-02-20').does('pia', 'settleCondition', { condition: `${second}.1`, note: '240 000 kroner.' })
  scene.does('leif', 'reopenCondition', { condition: `${second}.1`, reason: 'Tallet er uten merverdiavgift.' })
  scene.on('2026-02-25').does('pia', 'settleCondition', { condition: `${second}.1`, note: '300 000 kroner.' })
  scene.does('ingrid', 'settleCondition', { condition: `${second}.2`, note: 'De sier ja.' })
}

function worksOnEvidence(scene: Scene): void {
  const place = { gate: 'gate2', criterion: 'g2.services' }
  scene.on('2026-03-02').does('ingrid', 'attestCriterion', {
    ...place,
    evidence: { kind: 'link', title: 'Tjenester', url: 'https://example.no/tjenester' },
    statement: 'Første utvalg.',
  })
  scene.does('ingrid', 'submitEvidence', {
    ...place,
    evidence: {
      kind: 'document',
      name: 'Tjenester.pdf',
      mediaType: 'application/pdf',
      size: 2048,
      sha256: 'ab'.repeat(32),
    },
  })
  scene.does('ingrid', 'attestCriterion', { ...place, version: 2 })
  scene.does('ingrid', 'withdrawAttestation', { ...place, reason: 'Feil utgave.' })
  scene.on('2026-03-09').does('rikke', 'attestCriterion', {
    gate: 'gate2',
    criterion: 'g2.agreements',
    partner: bodyId('solvik'),
    evidence: { kind: 'note', text: 'Avtalen er undertegnet.' },
  })
}

function isSentBackAndHeld(scene: Scene): void {
  scene
    .on('2026-03-16')
    .decides({ kind: 'gate', gate: 'gate2', outcome: 'rework', reason: 'Lokalene er ikke funnet ennå.' })
  scene
    .on('2026-03-23')
    .decides({ kind: 'gate', gate: 'gate2', outcome: 'hold', holdUntil: '2026-04-13', reason: 'Påske.' })
  scene
    .on('2026-04-14')
    .decides({ kind: 'waiver', gate: 'gate2', criterion: 'g2.training', reason: 'Alle har kurset fra før.' })
}
