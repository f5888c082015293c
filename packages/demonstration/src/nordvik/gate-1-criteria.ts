import { attestAll, type Confirmation, confirm, submit } from '../script/criteria.ts'
import { assess, report } from '../script/deviations.ts'
import { document, link, note } from '../script/evidence.ts'
import type { Script } from '../script/script.ts'
import { changeRepresentative } from './start.ts'

const gate = 'gate1'

const mapping: readonly Confirmation[] = [
  {
    day: -186,
    by: 'kari',
    criterion: 'g1.frame',
    evidence: document('Forprosjektrapport del 1 – rammer.pdf', 412),
  },
  {
    day: -184,
    by: 'kari',
    criterion: 'g1.scope',
    evidence: note(
      'Prosjektet gjelder publikumstjenestene i Nordvik sentrum. Kontorene i bygdene og saksbehandlingen i etatene holdes utenfor.',
    ),
  },
  {
    day: -180,
    by: 'kari',
    criterion: 'g1.informationStrategy',
    evidence: link('Slik informerer vi om servicekontoret', 'nordvik/servicekontor/informasjon'),
  },
]

const report1: readonly Confirmation[] = [
  {
    day: -160,
    by: 'kari',
    criterion: 'g1.todaysServices',
    evidence: link('Kartlegging av dagens tjenester', 'nordvik/servicekontor/tjenester'),
  },
  {
    day: -158,
    by: 'kari',
    criterion: 'g1.goals',
    evidence: document('Forprosjektrapport del 2 – mål.pdf', 298),
  },
  {
    day: -158,
    by: 'kari',
    criterion: 'g1.alternatives',
    evidence: document('Forprosjektrapport del 3 – alternativer.pdf', 655),
  },
  { day: -157, by: 'kari', criterion: 'g1.costs', evidence: document('Kostnadsanslag.xlsx', 88) },
  {
    day: -156,
    by: 'kari',
    criterion: 'g1.evaluationPlanned',
    evidence: note(
      'Kommunerevisjonen evaluerer etter prøvedriften og på nytt etter tolv måneder i drift. Begge rapportene går til partnernes ledelse.',
    ),
  },
]

const backing: readonly Confirmation[] = [
  {
    day: -152,
    by: 'torArne',
    criterion: 'g1.anchoring',
    partner: 'nordvik',
    evidence: document('Kommunestyret, sak 31 – felles servicekontor.pdf', 174),
  },
  {
    day: -152,
    by: 'bente',
    criterion: 'g1.anchoring',
    partner: 'socialSecurity',
    evidence: note('Regiondirektøren ga sin tilslutning i brev med referanse TE-2047. Brevet ligger i arkivet vårt.'),
  },
  {
    day: -151,
    by: 'maaret',
    criterion: 'g1.anchoring',
    partner: 'employment',
    evidence: link('Tilslutning fra hovedkontoret', 'arbeidstjenesten/tilslutning/nordvik'),
  },
  {
    day: -149,
    by: 'gunnar',
    criterion: 'g1.anchoring',
    partner: 'tax',
    evidence: document('Brev fra skatteregionen om deltakelse.pdf', 96),
  },
  ...(
    [
      { by: 'torArne', partner: 'nordvik' },
      { by: 'bente', partner: 'socialSecurity' },
      { by: 'maaret', partner: 'employment' },
      { by: 'gunnar', partner: 'tax' },
    ] as const
  ).map((signer) => ({
    ...signer,
    day: -147,
    criterion: 'g1.letterOfIntent',
    evidence: document('Intensjonsavtale, signert av alle fire.pdf', 231),
  })),
]

const nextPhase: readonly Confirmation[] = [
  {
    day: -145,
    by: 'lars',
    criterion: 'g1.employeeStatement',
    evidence: document('Uttalelse fra de tillitsvalgte.docx', 41),
  },
  { day: -145, by: 'ingrid', criterion: 'g1.mandate', evidence: document('Mandat for hovedprosjektet.pdf', 120) },
  {
    day: -144,
    by: 'kari',
    criterion: 'g1.organisation',
    evidence: note(
      'Kari Fossum leder på heltid, Ida Nygård deltar halv tid. Hver etat stiller med én person én dag i uken. Fire arbeidsgrupper: tjenester, ansatte, lokaler og IKT.',
    ),
  },
  { day: -143, by: 'kari', criterion: 'g1.plan', evidence: document('Framdriftsplan for hovedprosjektet.xlsx', 67) },
  {
    day: -143,
    by: 'ingrid',
    criterion: 'g1.measurableGoals',
    evidence: note(
      'Åtte av ti henvendelser skal avsluttes i første møte. Minst 85 prosent av brukerne skal si at det er blitt enklere. Ingen skal vente mer enn ti minutter.',
    ),
  },
  {
    day: -142,
    by: 'kari',
    criterion: 'g1.userSurvey',
    evidence: link('Innbyggerundersøkelsen i kommunen i fjor', 'nordvik/innbyggerundersokelsen'),
  },
]

/** The pre-project: the report grows part by part, each partner's leadership backs it. */
export function prepareGate1(script: Script): void {
  attestAll(script, gate, mapping)
  mappingTakesLonger(script)
  attestAll(script, gate, report1)

  script.on(-155, '14:20')
  submit(script, 'kari', { gate, criterion: 'g1.costs' }, document('Kostnadsanslag, revidert med husleie.xlsx', 93))
  script.on(-153, '09:30')
  confirm(
    script,
    'kari',
    { gate, criterion: 'g1.costs' },
    2,
    'Husleien manglet i den første versjonen. Anslaget øker med 8 prosent og er fortsatt innenfor rammen.',
  )

  attestAll(
    script,
    gate,
    backing.filter(({ day }) => day <= -151),
  )
  script.on(-150, '09:00')
  changeRepresentative(script)
  attestAll(
    script,
    gate,
    backing.filter(({ day }) => day > -151),
  )
  attestAll(script, gate, nextPhase)
}

function mappingTakesLonger(script: Script): void {
  script.on(-172, '11:00')
  const deviation = report(script, 'torArne', {
    key: 'mapping',
    title: 'Kartleggingen av tjenester tar lengre tid',
    description:
      'Skatteetaten fører ikke statistikk over henvendelser i skranken. De må telle i to uker før skjemaet kan fylles ut.',
    from: 'nordvik',
    owner: 'tax',
    affects: ['tax'],
    severity: 'low',
    days: 10,
  })
  script.on(-171, '10:15')
  assess(script, 'trond', deviation, {
    partner: 'tax',
    days: 10,
    for: { schedule: ['moderate', 'Rapporten blir klar ti dager senere enn planlagt.'] },
  })
  script.on(-170, '08:50')
  script.does('kari', 'approveDeviation', {
    deviation,
    reason: 'Vi trenger like gode tall fra alle fire. Ti dager er innenfor toleransen.',
  })
  script.does('trond', 'startDeviationWork', { deviation, plan: 'Vi teller alle henvendelser i ti arbeidsdager.' })
  script.on(-162, '13:45')
  script.does('torArne', 'verifyDeviation', {
    deviation,
    passed: true,
    note: 'Skjemaet er fylt ut med tall fra tellingen, i samme form som hos oss andre.',
  })
  script.does('torArne', 'closeDeviation', { deviation })
}
