import { aspects } from '@samstyre/domain'
import type { Scene } from '../recording/scene.ts'
import { type Body, bodyId, type Person, personId } from './cast.ts'

const representatives = { solvik: 'rikke', pension: 'nils', tax: 'stine' } as const satisfies Partial<
  Record<Body, Person>
>
type Partner = keyof typeof representatives

/** What one partner says a deviation means for it. */
export function assesses(scene: Scene, deviation: string, partner: Partner, costNok: number, days: number): void {
  scene.does(representatives[partner], 'assessDeviation', {
    deviation,
    partner: bodyId(partner),
    aspects: aspects.map((aspect, place) =>
      place === 0 ? { aspect, consequence: 'moderate', note: 'Vi når målet senere.' } : { aspect, consequence: 'none' },
    ),
    costNok,
    days,
  })
}

/** Rikke reports something that affects these partners. Answers the deviation. */
export function reports(scene: Scene, title: string, affects: readonly Partner[], more: object = {}): string {
  return scene.does('rikke', 'reportDeviation', {
    title,
    description: 'Vi så det i dag.',
    reportingPartner: bodyId('solvik'),
    affects: affects.map(bodyId),
    severity: 'medium',
    ...more,
  })
}

/** Two rounds of trial: every way a deviation can go. */
export function findsInTrial(scene: Scene): void {
  const leak = leaks(scene)
  isTurnedDown(scene)
  scene.on('2026-07-01').passes('newTrial')
  isMended(scene, leak)
  savesMoney(scene)
}

/** Too dear for the manager: the steering group approves it. */
function leaks(scene: Scene): string {
  scene.on('2026-05-04')
  const more = { severity: 'high', estimatedCostNok: 90_000, estimatedDays: 9, due: '2026-06-15', sorting: 'later' }
  const leak = reports(scene, 'Taket lekker', ['solvik', 'pension'], more)
  scene.does('nils', 'commentDeviation', { deviation: leak, text: 'Det drypper hos oss også.' })
  scene.does('ingrid', 'planDeviation', {
    deviation: leak,
    title: 'Taket lekker over skranken',
    severity: 'critical',
    ownerPartner: bodyId('pension'),
    responsible: personId('pia'),
    due: '2026-06-30',
  })
  assesses(scene, leak, 'solvik', 300_000, 12)
  scene.does('ingrid', 'involvePartner', { deviation: leak, partner: bodyId('tax') })
  assesses(scene, leak, 'pension', 150_000, 20)
  assesses(scene, leak, 'tax', -20_000, 0)
  scene.does('sofie', 'sortDeviation', { deviation: leak, sorting: 'beforeOpening' })
  scene.does('ingrid', 'escalateDeviation', { deviation: leak, reason: 'Det er over rammen min.' })
  scene.on('2026-05-11').decides({ kind: 'deviation', deviation: leak, reason: 'Taket må være tett.' })
  return leak
}

/** One is turned down by the manager, one by the steering group. */
function isTurnedDown(scene: Scene): void {
  scene.on('2026-05-18')
  const paint = reports(scene, 'Veggene bør males', ['solvik'], { severity: 'low' })
  assesses(scene, paint, 'solvik', 20_000, 2)
  scene.does('sofie', 'sortDeviation', { deviation: paint, sorting: 'none' })
  scene.does('ingrid', 'rejectDeviation', { deviation: paint, reason: 'De er malt i fjor.' })
  const fountain = reports(scene, 'Vi ønsker en fontene', ['tax'])
  assesses(scene, fountain, 'tax', 400_000, 0)
  scene.does('ingrid', 'sortDeviation', { deviation: fountain, sorting: 'later' })
  scene.does('rikke', 'escalateDeviation', { deviation: fountain, reason: 'Vi vil ha svar fra gruppa.' })
  scene.on('2026-05-25')
  const proposal = scene.puts('dina', { kind: 'deviation', deviation: fountain })
  scene.votes('leif', proposal, 'no', 'Nei takk.')
  scene.votes('siri', proposal, 'yes')
  scene.votes('dina', proposal, 'no')
}

/** Carried out, not good enough, carried out again; closed, and opened once more. */
function isMended(scene: Scene, leak: string): void {
  scene.on('2026-08-03').does('rikke', 'startDeviationWork', { deviation: leak, plan: 'Ny takpapp.' })
  scene.does('sofie', 'verifyDeviation', { deviation: leak, passed: false, note: 'Det drypper fremdeles.' })
  scene.on('2026-08-17').does('sofie', 'verifyDeviation', { deviation: leak, passed: true, note: 'Tørt.' })
  scene.does('rikke', 'closeDeviation', { deviation: leak, note: 'Ferdig.' })
  scene.on('2026-09-14').does('nils', 'reopenDeviation', { deviation: leak, reason: 'Det drypper igjen.' })
  assesses(scene, leak, 'pension', 10_000, 1)
  assesses(scene, leak, 'tax', 0, 0)
  assesses(scene, leak, 'solvik', 5000, 2)
  scene.does('ingrid', 'approveDeviation', { deviation: leak })
  scene.does('pia', 'startDeviationWork', { deviation: leak })
  scene.does('nils', 'verifyDeviation', { deviation: leak, passed: true, note: 'Tørt nå.' })
  scene.does('ingrid', 'closeDeviation', { deviation: leak })
}

/** A change that costs less than nothing, approved by the manager with a reason, and to wait until the office is open. */
function savesMoney(scene: Scene): void {
  scene.on('2026-10-05')
  const opening = reports(scene, 'Kortere åpningstid på fredager', ['solvik', 'pension'])
  assesses(scene, opening, 'solvik', -60_000, 0)
  assesses(scene, opening, 'pension', -30_000, -1)
  scene.does('sofie', 'sortDeviation', { deviation: opening, sorting: 'later' })
  scene.does('ingrid', 'approveDeviation', { deviation: opening, reason: 'Få kommer etter klokken 14.' })
  const alarm = reports(scene, 'Alarmen virker ikke', ['tax'], { severity: 'critical', sorting: 'beforeOpening' })
  assesses(scene, alarm, 'tax', 0, 0)
  scene.does('sofie', 'sortDeviation', { deviation: alarm, sorting: 'later' })
  scene.does('ingrid', 'approveDeviation', { deviation: alarm })
  const plant = reports(scene, 'Planten er død', ['solvik'], { severity: 'low', sorting: 'none' })
  assesses(scene, plant, 'solvik', 100, 0)
  scene.does('ingrid', 'rejectDeviation', { deviation: plant, reason: 'Vi klarer oss uten.' })
}
