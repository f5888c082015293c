import { assess, comment, report } from '../script/deviations.ts'
import type { Script } from '../script/script.ts'
import { usersAsked } from './gate-1-decisions.ts'

/** Changes of the main project that are settled by now: one carried out and closed, one rejected. */
export function workOnChanges(script: Script): void {
  sharedQueue(script)
  ownEntrance(script)
  script.on(-88, '14:30')
  script.does('kari', 'settleCondition', {
    condition: usersAsked(script),
    note: '412 brukere svarte, fordelt på alle fire etatene. 85 prosent tror det blir enklere med ett felles kontor.',
  })
}

function sharedQueue(script: Script): void {
  script.on(-112, '09:40')
  const deviation = report(script, 'bente', {
    key: 'telephone queue',
    title: 'Telefonløsningen kan ikke ha felles kø',
    description:
      'Sentralbordet i rådhuset tar bare imot kommunens egne nummer. Skal vi ha én kø for alle fire, må det byttes ut.',
    from: 'socialSecurity',
    owner: 'nordvik',
    affects: ['nordvik', 'socialSecurity', 'employment', 'tax'],
    severity: 'medium',
    costNok: 80_000,
    days: 5,
  })
  script.on(-110, '10:10')
  assess(script, 'torArne', deviation, {
    partner: 'nordvik',
    costNok: 40_000,
    days: 5,
    for: {
      cost: ['minor', 'Ny sentral i stedet for to års vedlikehold av den gamle.'],
      quality: ['moderate', 'Brukerne slipper å bli satt over flere ganger.'],
    },
  })
  assess(script, 'bente', deviation, { partner: 'socialSecurity', costNok: 20_000, days: 3 })
  script.on(-108, '11:25')
  assess(script, 'maaret', deviation, { partner: 'employment', costNok: 15_000, days: 2 })
  assess(script, 'gunnar', deviation, {
    partner: 'tax',
    costNok: 10_000,
    days: 2,
    for: { staff: ['minor', 'To ansatte må læres opp i det nye systemet.'] },
  })
  script.on(-105, '08:30')
  script.does('kari', 'approveDeviation', {
    deviation,
    reason: '85 000 kroner og fem dager er godt innenfor det jeg kan bestemme, og alle fire har nytte av det.',
  })
  script.on(-104, '09:00')
  script.does('ida', 'startDeviationWork', {
    deviation,
    plan: 'Leverandøren setter opp køen på en mandag. Vi prøver den i en uke før numrene legges om.',
  })
  script.on(-98, '15:00')
  script.does('bente', 'verifyDeviation', {
    deviation,
    passed: false,
    note: 'Køen virker, men samtaler til oss brytes etter tre minutter. Det må rettes før vi kan si at dette er i orden.',
  })
  script.on(-92, '10:50')
  script.does('bente', 'verifyDeviation', {
    deviation,
    passed: true,
    note: 'Feilen er rettet. Vi ringte 40 ganger fra ulike telefoner uten brudd.',
  })
  script.on(-91, '08:55')
  script.does('bente', 'closeDeviation', { deviation })
}

function ownEntrance(script: Script): void {
  script.on(-91, '11:00')
  const deviation = report(script, 'gunnar', {
    key: 'own entrance',
    title: 'Egen inngang for Skatteetaten',
    description: 'Noen av brukerne våre ønsker ikke å bli sett i samme kø som andre. Vi foreslår en egen inngang.',
    from: 'tax',
    owner: 'nordvik',
    affects: ['nordvik', 'tax'],
    severity: 'low',
    costNok: 200_000,
    days: 20,
  })
  script.on(-90, '09:05')
  assess(script, 'torArne', deviation, {
    partner: 'nordvik',
    costNok: 150_000,
    days: 18,
    for: {
      goals: ['major', 'Ideen med kontoret er én dør inn.'],
      cost: ['moderate', 'Ny dør, vindfang og vakthold.'],
    },
  })
  assess(script, 'gunnar', deviation, { partner: 'tax', costNok: 40_000, days: 20 })
  comment(
    script,
    'lars',
    deviation,
    'De ansatte er bekymret for å sitte alene ved en inngang ingen andre ser. Et skjermet møterom løser det samme.',
  )
  script.on(-89, '13:20')
  script.does('kari', 'rejectDeviation', {
    deviation,
    reason:
      'En egen inngang bryter med målet om én dør. Behovet for skjerming tar vi med videre til planen for lokalene.',
  })
}
