import { attestAll } from '../script/criteria.ts'
import { comment, report } from '../script/deviations.ts'
import { document, link } from '../script/evidence.ts'
import type { Script } from '../script/script.ts'
import { begin, find, finish } from './trial-finding.ts'

/** The second trial: fewer findings, one of them still to be settled before the office opens. */
export function tryAgain(script: Script): void {
  const sound = find(script, -45, {
    key: 'sound',
    title: 'Samtaler i skranken høres i venterommet',
    description: 'To brukere sa fra at de hørte navn og beløp fra skranken ved siden av.',
    partner: 'elvestrand',
    severity: 'high',
    costNok: 38_000,
    days: 8,
    sorting: 'beforeOpening',
  })
  begin(script, -40, sound, 'Skjermvegger mellom skrankene og teppe i venterommet.')
  finish(script, -22, sound, 'Vi hører bare mumling fra stolene, også når det er fullt.')
  find(script, -20, {
    key: 'parking',
    title: 'For få plasser til sykler',
    description: 'Sykler står i veien for rampen på dager med godt vær.',
    partner: 'elvestrand',
    severity: 'low',
    costNok: 9_000,
    days: 3,
    sorting: 'later',
  })
  const privacy = find(script, -14, {
    key: 'printer',
    title: 'Utskrifter blir liggende åpent',
    description: 'Skriveren står i gangen, og brev til brukere kan leses av alle som går forbi.',
    partner: 'socialSecurity',
    severity: 'medium',
    costNok: 12_000,
    days: 4,
    sorting: 'beforeOpening',
  })
  attestAll(script, 'gate3', [
    {
      day: -10,
      by: 'stein',
      criterion: 'g3.testedInside',
      evidence: document('Gjennomgang med sjekklister, utført av nabokommunen.pdf', 322),
    },
    {
      day: -9,
      by: 'tone',
      criterion: 'g3.testedOutside',
      evidence: link('Svar fra 25 som prøvde tjenestene', 'elvestrand/servicetorg/provebesok'),
    },
    {
      day: -7,
      by: 'marit',
      criterion: 'g3.cooperationAgreement',
      partner: 'elvestrand',
      evidence: document('Samarbeidsavtale Elvestrand, endelig.pdf', 284),
    },
  ])
  script.on(-6, '10:10')
  script.does('stein', 'approveDeviation', { deviation: privacy, reason: 'Skriveren flyttes bak en dør med kort.' })
  comment(script, 'bente', privacy, 'Vi bestiller kortleseren. Den kommer neste uke.')
  script.on(-2, '11:55')
  report(script, 'tone', {
    key: 'lunch',
    title: 'Bare én til stede i lunsjen',
    description: 'På onsdager er turnusen slik at én er alene mellom klokken 11.30 og 12.',
    from: 'elvestrand',
    affects: ['elvestrand', 'socialSecurity'],
    severity: 'medium',
    days: 2,
  })
}
