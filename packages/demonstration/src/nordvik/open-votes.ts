import { attestAll } from '../script/criteria.ts'
import { assess, comment, report } from '../script/deviations.ts'
import { document, note } from '../script/evidence.ts'
import type { Script } from '../script/script.ts'
import { propose, standAside, vote } from '../script/votes.ts'

const deadline = 5
const minutesSinceNewest = 95

/** The last weeks: the training slips, two votes are under way, and something has just been reported. */
export function putToTheVote(script: Script): void {
  attestAll(script, 'gate2', [
    { day: -12, by: 'kari', criterion: 'g2.plan', evidence: document('Plan for prøvedriften, uke for uke.xlsx', 71) },
    {
      day: -12,
      by: 'ingrid',
      criterion: 'g2.measurableGoals',
      evidence: note(
        'I prøvedriften måler vi ventetid hver dag og spør 200 brukere. Målet er nådd når 85 prosent er fornøyd og ingen har ventet over ti minutter.',
      ),
    },
  ])
  trainingSlips(script)
  accessMissing(script)
  const evening = openInTheEvening(script)
  newMandate(script, evening)
  doorFails(script)
}

function trainingSlips(script: Script): void {
  script.on(-11, '09:25')
  const deviation = report(script, 'bente', {
    key: 'training',
    title: 'Opplæringen må flyttes to uker',
    description:
      'Kursholderen vår i pensjonsregler er sykmeldt. En ny kan begynne om to uker, og da holder vi så vidt planen.',
    from: 'socialSecurity',
    affects: ['nordvik', 'socialSecurity', 'employment'],
    severity: 'medium',
    costNok: 20_000,
    days: 14,
    due: 4,
  })
  script.on(-10, '10:35')
  assess(script, 'torArne', deviation, {
    partner: 'nordvik',
    days: 14,
    for: { schedule: ['moderate', 'Prøvedriften kan begynne på planlagt dag hvis opplæringen ikke glir mer.'] },
  })
  script.on(-10, '14:00')
  assess(script, 'maaret', deviation, {
    partner: 'employment',
    costNok: 12_000,
    days: 7,
    for: { staff: ['minor', 'Vi må leie inn en vikar i tre dager.'] },
  })
  comment(script, 'nina', deviation, 'Kan vi ta delen om barnetrygd først? Den har vi folk til allerede nå.')
  comment(script, 'anette', deviation, 'God idé. Jeg bytter om på dagene i planen.')
}

function accessMissing(script: Script): void {
  script.on(-9, '08:50')
  const deviation = report(script, 'maaret', {
    key: 'access',
    title: 'Tiltaksregisteret åpner ikke på felles maskiner',
    description:
      'Registeret krever egne sikkerhetsnøkler. Vi trenger åtte nøkler og en avtale om hvem som oppbevarer dem.',
    from: 'employment',
    affects: ['employment', 'nordvik'],
    severity: 'medium',
    costNok: 70_000,
    days: 7,
    due: 9,
  })
  assess(script, 'maaret', deviation, {
    partner: 'employment',
    costNok: 75_000,
    days: 7,
    for: { cost: ['minor', 'Åtte nøkler og lisens i ett år.'] },
  })
  script.on(-7, '12:40')
  assess(script, 'torArne', deviation, { partner: 'nordvik', days: 2 })
}

function openInTheEvening(script: Script): string {
  script.on(-6, '09:00')
  const deviation = report(script, 'lars', {
    key: 'evening',
    title: 'Langåpent på torsdager',
    description:
      'Brukerne ber om åpent til klokken 18 én dag i uken. Det berører arbeidstiden hos alle fire, og bør avgjøres samlet.',
    from: 'nordvik',
    affects: ['nordvik', 'socialSecurity', 'employment', 'tax'],
    severity: 'medium',
  })
  assess(script, 'torArne', deviation, { partner: 'nordvik', costNok: 48_000 })
  assess(script, 'bente', deviation, { partner: 'socialSecurity', costNok: 36_000 })
  assess(script, 'maaret', deviation, { partner: 'employment', costNok: 24_000 })
  assess(script, 'gunnar', deviation, {
    partner: 'tax',
    costNok: 30_000,
    for: { staff: ['moderate', 'Tre av våre ansatte må få ny avtale om arbeidstid.'] },
  })
  script.on(-5, '08:30')
  script.does('kari', 'escalateDeviation', {
    deviation,
    reason: 'Beløpet er innenfor toleransen, men arbeidstid er ikke noe jeg bør bestemme for fire arbeidsgivere.',
  })
  const proposal = propose(script, 'kari', {
    key: 'evening',
    subject: { kind: 'deviation', deviation },
    recommendation: 'Godkjenn langåpent torsdager på prøve ut prøvedriften. De tillitsvalgte er enige.',
    deadline,
  })
  return proposal
}

function newMandate(script: Script, evening: string): void {
  const proposal = propose(script, 'kari', {
    key: 'mandate',
    subject: {
      kind: 'mandate',
      costNok: 400_000,
      days: 21,
      reason: 'I prøvedriften må små ting rettes samme uke. En høyere toleranse sparer styringsgruppen for hastesaker.',
    },
    recommendation: 'Øk toleransen for kostnader til 400 000 kroner. Toleransen på 21 dager blir stående.',
    deadline,
  })
  script.on(-4, '10:00')
  vote(script, proposal, 'oddvar', 'yes')
  vote(script, evening, 'ingrid', 'yes')
  script.on(-3, '09:15')
  vote(script, proposal, 'mona', 'yes')
  script.on(-2, '15:20')
  standAside(script, proposal, 'jon', 'elin')
}

function doorFails(script: Script): void {
  script.moveTo(script.calendar.minutesAgo(minutesSinceNewest))
  report(script, 'anette', {
    key: 'door',
    title: 'Døråpneren ved hovedinngangen svikter',
    description:
      'To ganger i dag måtte vi åpne for en bruker i rullestol. Leverandøren kan komme denne uken, men ber om bestilling.',
    from: 'nordvik',
    affects: ['nordvik', 'employment'],
    severity: 'high',
    costNok: 14_000,
    days: 3,
    due: 2,
  })
}
