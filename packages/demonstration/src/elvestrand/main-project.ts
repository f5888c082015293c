import { attestAll } from '../script/criteria.ts'
import { document, link, note } from '../script/evidence.ts'
import { appointAll } from '../script/people.ts'
import type { Script } from '../script/script.ts'
import { passGate } from './pass-gate.ts'

/** The main project, up to the first trial. */
export function prepareMainProject(script: Script): void {
  script.on(-240, '09:00')
  appointAll(script, 'stein', [{ person: 'tone', role: 'serviceLeader' }])
  const agreement = document('Avtale om prøvedrift i Elvestrand.pdf', 240)
  attestAll(script, 'gate2', [
    { day: -220, by: 'bjoern', criterion: 'g2.governance', evidence: document('Styring av servicetorget.pdf', 95) },
    {
      day: -205,
      by: 'stein',
      criterion: 'g2.services',
      evidence: document('38 tjenester, valgt etter felles kriterier.pdf', 260),
    },
    { day: -190, by: 'marit', criterion: 'g2.agreements', partner: 'elvestrand', evidence: agreement },
    { day: -190, by: 'bente', criterion: 'g2.agreements', partner: 'socialSecurity', evidence: agreement },
    { day: -190, by: 'maaret', criterion: 'g2.agreements', partner: 'employment', evidence: agreement },
    {
      day: -182,
      by: 'tone',
      criterion: 'g2.dailyManagement',
      evidence: note('Turnusen for de fem fra Trygdeetaten er avtalt, og det er alltid to til stede.'),
    },
    {
      day: -175,
      by: 'tone',
      criterion: 'g2.descriptions',
      evidence: link('Tjenestebeskrivelser', 'elvestrand/servicetorg/tjenester'),
    },
    {
      day: -172,
      by: 'tone',
      criterion: 'g2.supportTools',
      evidence: note('Telefoner, skjermer og kølapper er satt opp og prøvd.'),
    },
    {
      day: -170,
      by: 'tone',
      criterion: 'g2.specialistSystems',
      evidence: document('Oversikt over tilganger.xlsx', 31),
    },
    {
      day: -168,
      by: 'stein',
      criterion: 'g2.informationFlow',
      evidence: note('Hver fagavdeling har en fast kontakt som svarer innen klokken 15 samme dag.'),
    },
    { day: -165, by: 'tone', criterion: 'g2.training', evidence: document('Kursbevis for 12 ansatte.pdf', 530) },
    {
      day: -163,
      by: 'stein',
      criterion: 'g2.premises',
      evidence: document('Overtakelse av lokalene – 220 kvadratmeter, 6 arbeidsplasser.pdf', 415),
    },
    { day: -161, by: 'stein', criterion: 'g2.plan', evidence: document('Plan for første prøveperiode.xlsx', 44) },
    {
      day: -161,
      by: 'bjoern',
      criterion: 'g2.measurableGoals',
      evidence: note('Ventetid under åtte minutter og riktig svar i ni av ti prøvesaker.'),
    },
  ])
  passGate(script, 'gate 2', {
    day: -155,
    subject: { kind: 'gate', gate: 'gate2', outcome: 'go' },
    recommendation: 'Alt er på plass til å prøve kontoret i tre måneder.',
  })
}
