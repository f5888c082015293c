import { personId } from '../register/people.ts'
import { submit } from '../script/criteria.ts'
import { assess, comment, report } from '../script/deviations.ts'
import { document } from '../script/evidence.ts'
import type { Script } from '../script/script.ts'
import { propose, recuse, vote, voteInstead } from '../script/votes.ts'

/** Signs, a quiet room, and a rebuilding that reaches beyond what the project manager may decide. */
export function meetPremises(script: Script): void {
  signs(script)
  quietRoom(script)
  script.on(-24, '09:50')
  submit(
    script,
    'gunnar',
    { gate: 'gate2', criterion: 'g2.agreements', partner: 'tax' },
    document('Avtale om prøvedrift – Skatteetaten, ny kostnadsfordeling.pdf', 209),
  )
  rebuilding(script)
}

function signs(script: Script): void {
  script.on(-49, '10:05')
  const deviation = report(script, 'maaret', {
    key: 'signs',
    title: 'Skiltene må også være på nordsamisk',
    description: 'Mange av brukerne våre har samisk som førstespråk. Skiltplanen har bare norsk og engelsk.',
    from: 'employment',
    owner: 'nordvik',
    affects: ['nordvik', 'employment'],
    severity: 'medium',
    costNok: 18_000,
    days: 4,
  })
  assess(script, 'maaret', deviation, {
    partner: 'employment',
    days: 1,
    for: { quality: ['moderate', 'Vi oversetter selv. Det tar en dag.'] },
  })
  script.on(-47, '09:10')
  assess(script, 'torArne', deviation, { partner: 'nordvik', costNok: 18_000, days: 4 })
  script.on(-46, '08:20')
  script.does('kari', 'approveDeviation', { deviation })
  script.does('ida', 'startDeviationWork', { deviation, plan: 'Nye skilt bestilles sammen med resten av skiltene.' })
  script.on(-38, '12:15')
  script.does('maaret', 'verifyDeviation', {
    deviation,
    passed: true,
    note: 'Alle 22 skilt er riktig skrevet og henger der de skal.',
  })
}

function quietRoom(script: Script): void {
  script.on(-36, '13:00')
  const deviation = report(script, 'gunnar', {
    key: 'quiet room',
    title: 'Det mangler et stillerom',
    description:
      'Planløsningen har ikke noe sted å føre fortrolige samtaler. Vi møter ofte mennesker i en vanskelig situasjon.',
    from: 'tax',
    owner: 'nordvik',
    affects: ['nordvik', 'tax'],
    severity: 'medium',
    costNok: 50_000,
    days: 6,
    due: 4,
  })
  script.on(-35, '09:30')
  assess(script, 'torArne', deviation, {
    partner: 'nordvik',
    costNok: 55_000,
    days: 6,
    for: { quality: ['moderate', 'Uten et slikt rom blir personlige opplysninger hørt av andre.'] },
  })
  assess(script, 'gunnar', deviation, { partner: 'tax' })
  script.on(-33, '10:40')
  script.does('kari', 'approveDeviation', { deviation, reason: 'Taushetsplikten krever det, og kostnaden er liten.' })
  script.on(-30, '08:00')
  script.does('torArne', 'startDeviationWork', {
    deviation,
    plan: 'Lageret mot nord bygges om, med lydtett dør og to utganger.',
  })
  comment(script, 'anette', deviation, 'Rommet er ferdig malt. Lyden må måles før vi sier at det holder mål.')
}

function rebuilding(script: Script): void {
  script.on(-20, '09:00')
  const deviation = report(script, 'torArne', {
    key: 'rebuilding',
    title: 'Ombyggingen av publikumsmottaket blir dyrere',
    description:
      'Veggen mot det gamle arkivet er bærende. Den kan åpnes, men det krever en stålbjelke og nytt brannskille. ' +
      'Uten åpningen får vi plass til seks skranker i stedet for ni.',
    from: 'nordvik',
    affects: ['nordvik', 'socialSecurity', 'tax'],
    severity: 'high',
    costNok: 380_000,
    days: 15,
  })
  comment(script, 'ida', deviation, 'Entreprenøren har gitt fast pris fram til månedsskiftet.')
  script.on(-18, '10:30')
  assess(script, 'torArne', deviation, {
    partner: 'nordvik',
    costNok: 260_000,
    days: 15,
    for: {
      cost: ['major', 'Dekkes av vedlikeholdsbudsjettet for rådhuset.'],
      schedule: ['moderate', 'Arbeidet kan gå samtidig med opplæringen.'],
    },
  })
  script.on(-17, '12:05')
  assess(script, 'bente', deviation, {
    partner: 'socialSecurity',
    costNok: 90_000,
    days: 10,
    for: { cost: ['moderate', 'Vår andel av skrankene.'], staff: ['minor', 'Tre ansatte må vente med å flytte inn.'] },
  })
  assess(script, 'gunnar', deviation, {
    partner: 'tax',
    costNok: 80_000,
    days: 12,
    for: { quality: ['major', 'Seks skranker er for lite når skatteoppgjøret kommer.'] },
  })
  script.on(-16, '08:45')
  script.does('kari', 'escalateDeviation', {
    deviation,
    reason: '430 000 kroner er mer enn toleransen på 310 000. Styringsgruppen må ta stilling.',
  })
  const proposal = propose(script, 'kari', {
    key: 'rebuilding',
    subject: { kind: 'deviation', deviation, reason: 'Ni skranker er grunnlaget for bemanningsplanen.' },
    recommendation: 'Godkjenn ombyggingen. Prisen er fast, og åpningen blir ikke utsatt.',
    deadline: -9,
  })
  script.on(-15, '09:20')
  vote(script, proposal, 'ingrid', 'yes')
  recuse(script, proposal, 'oddvar', 'family')
  script.on(-14, '11:10')
  voteInstead(script, proposal, { deputy: 'randi', member: 'oddvar' }, 'yes')
  vote(script, proposal, 'mona', 'yes')
  script.on(-13, '13:40')
  vote(script, proposal, 'jon', 'blank')
  script.does('kari', 'planDeviation', { deviation, responsible: personId('ida'), due: script.calendar.day(3) })
}
