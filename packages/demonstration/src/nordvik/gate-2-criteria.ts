import { attestAll, type Confirmation } from '../script/criteria.ts'
import { document, link, note } from '../script/evidence.ts'
import type { Script } from '../script/script.ts'

const confirmations: readonly Confirmation[] = [
  {
    day: -78,
    by: 'kari',
    criterion: 'g2.services',
    evidence: document('Tjenester i servicekontoret – utvalg og begrunnelser.pdf', 342),
  },
  {
    day: -70,
    by: 'ingrid',
    criterion: 'g2.governance',
    evidence: document('Styringsmodell for Nordvik servicekontor.pdf', 158),
  },
  {
    day: -66,
    by: 'anette',
    criterion: 'g2.dailyManagement',
    evidence: link('Vaktplan og oppgavefordeling', 'nordvik/servicekontor/vaktplan'),
  },
  {
    day: -62,
    by: 'hilde',
    criterion: 'g2.descriptions',
    evidence: link('64 tjenestebeskrivelser med rutiner', 'nordvik/servicekontor/beskrivelser'),
  },
  {
    day: -58,
    by: 'anette',
    criterion: 'g2.supportTools',
    evidence: note(
      'Datautstyr, felles telefonkø og intranett er satt opp. Seks ansatte har prøvd alt i to dager, og feillisten er tom.',
    ),
  },
  {
    day: -55,
    by: 'anette',
    criterion: 'g2.specialistSystems',
    evidence: document('Tilganger til fagsystemer, kontrollert per ansatt.xlsx', 54),
  },
  {
    day: -54,
    by: 'kari',
    criterion: 'g2.informationFlow',
    evidence: document('Avtale om informasjon mellom kontor og fagavdelinger.pdf', 77),
  },
]

const agreements: readonly Confirmation[] = [
  {
    day: -52,
    by: 'torArne',
    criterion: 'g2.agreements',
    partner: 'nordvik',
    evidence: document('Avtale om prøvedrift – Nordvik kommune.pdf', 205),
  },
  {
    day: -52,
    by: 'bente',
    criterion: 'g2.agreements',
    partner: 'socialSecurity',
    evidence: document('Avtale om prøvedrift – Trygdeetaten.pdf', 203),
  },
  {
    day: -51,
    by: 'maaret',
    criterion: 'g2.agreements',
    partner: 'employment',
    evidence: document('Avtale om prøvedrift – Arbeidstjenesten.pdf', 204),
  },
  {
    day: -51,
    by: 'gunnar',
    criterion: 'g2.agreements',
    partner: 'tax',
    evidence: document('Avtale om prøvedrift – Skatteetaten.pdf', 201),
  },
]

/** What was confirmed for the second gate while there was still time. */
export function prepareGate2(script: Script): void {
  attestAll(script, 'gate2', confirmations)
  attestAll(script, 'gate2', agreements)
}
