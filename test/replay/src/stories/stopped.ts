import type { RuleSet } from '@samstyre/domain'
import type { Recorder } from '../recording/recorder.ts'
import { Scene } from '../recording/scene.ts'
import { bodyId } from './cast.ts'
import { gathers, presetOf } from './gathering.ts'
import { reports } from './trial.ts'

const { gate } = presetOf('everyPartnerAgrees')
const allAgree: RuleSet = { gate, ordinary: gate }
const leaderSettles = presetOf('simpleMajorityCastingVote')

/** An office that changes its rules back and forth and is stopped at its first gate. */
export function isStopped(recorder: Recorder): void {
  const scene = new Scene(recorder, 'stopped').on('2026-02-10')
  gathers(scene, { name: 'Servicekontor Dal' }, allAgree)
  scene.on('2026-02-11').does('ingrid', 'admitPartner', { organisation: bodyId('library'), host: false })
  takesEvidenceBack(scene)
  plans(scene)
  scene.on('2026-02-17').decides({ kind: 'rules', rules: leaderSettles, reason: 'Det skal gå fortere.' })
  scene.on('2026-02-18').decides({ kind: 'rules', rules: allAgree, reason: 'Det gikk for fort.' })
  scene.on('2026-02-19')
  const nobody = scene.puts('leif', { kind: 'pause', reason: 'Vinterferie.' })
  for (const person of ['leif', 'dina', 'siri'] as const) scene.votes(person, nobody, 'blank')
  scene.on('2026-03-10').decides({ kind: 'gate', gate: 'gate1', outcome: 'stop', reason: 'Ingen vil ha det.' })
}

/** One confirmation is taken back by the partner that gave it, one is outdated by new evidence. */
function takesEvidenceBack(scene: Scene): void {
  scene.on('2026-02-12')
  const letter = { gate: 'gate1', criterion: 'g1.letterOfIntent', partner: bodyId('tax') }
  scene.does('stine', 'attestCriterion', { ...letter, evidence: { kind: 'note', text: 'Undertegnet.' } })
  scene.does('stine', 'withdrawAttestation', { ...letter, reason: 'Ledelsen vil lese den en gang til.' })
  const goals = { gate: 'gate1', criterion: 'g1.goals' }
  scene.does('ingrid', 'attestCriterion', { ...goals, evidence: { kind: 'note', text: 'Kortere kø.' } })
  scene.does('ingrid', 'submitEvidence', { ...goals, evidence: { kind: 'note', text: 'Kortere kø og færre feil.' } })
}

function plans(scene: Scene): void {
  scene.on('2026-02-16')
  const deviation = reports(scene, 'Skiltet mangler', ['solvik'], { ownerPartner: bodyId('pension') })
  for (const severity of ['low', 'medium', 'high']) scene.does('rikke', 'planDeviation', { deviation, severity })
}
