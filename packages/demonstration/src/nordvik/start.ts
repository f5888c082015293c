import { servicekontor2 } from '@samstyre/domain'
import { admit, appoint, appointAll } from '../script/people.ts'
import type { Script } from '../script/script.ts'

/** The project starts, its partners join, and the steering group constitutes itself. */
export function begin(script: Script): void {
  script.on(-203, '09:05')
  script.start('kari', {
    name: 'Nordvik servicekontor',
    purpose:
      'De 19 000 innbyggerne i Nordvik skal møte kommunen, trygden, arbeidsformidlingen og skatten i samme lokale. ' +
      'Vi regner med 10 årsverk fordelt på 22 ansatte.',
    definition: servicekontor2.id,
    definitionVersion: servicekontor2.version,
  })

  script.on(-202, '10:00')
  admit(script, 'kari', 'nordvik', true)
  admit(script, 'kari', 'socialSecurity')
  admit(script, 'kari', 'employment')
  admit(script, 'kari', 'tax')

  script.on(-201, '13:10')
  appointAll(script, 'kari', [
    { person: 'torArne', role: 'partnerRepresentative', partner: 'nordvik' },
    { person: 'bente', role: 'partnerRepresentative', partner: 'socialSecurity' },
    { person: 'maaret', role: 'partnerRepresentative', partner: 'employment' },
    { person: 'trond', role: 'partnerRepresentative', partner: 'tax' },
    { person: 'lars', role: 'employeeRepresentative' },
    { person: 'sverre', role: 'auditor' },
  ])

  script.on(-198, '12:30')
  appointAll(script, 'kari', [
    { person: 'ingrid', role: 'steeringLeader', partner: 'nordvik' },
    { person: 'oddvar', role: 'steeringDeputyLeader', partner: 'socialSecurity' },
    { person: 'mona', role: 'steeringMember', partner: 'employment' },
    { person: 'jon', role: 'steeringMember', partner: 'tax' },
    { person: 'haakon', role: 'deputy', partner: 'nordvik', deputyFor: 'ingrid' },
    { person: 'randi', role: 'deputy', partner: 'socialSecurity', deputyFor: 'oddvar' },
    { person: 'per', role: 'deputy', partner: 'employment', deputyFor: 'mona' },
    { person: 'elin', role: 'deputy', partner: 'tax', deputyFor: 'jon' },
  ])

  script.on(-195, '12:00')
  const [everyPartnerAgrees] = servicekontor2.rulePresets
  script.does('ingrid', 'constituteSteeringGroup', {
    rules: everyPartnerAgrees?.rules,
    costNok: servicekontor2.tolerance.costNok,
    days: servicekontor2.tolerance.days,
  })

  script.on(-190, '08:40')
  appoint(script, 'kari', { person: 'ida', role: 'projectMember' })
}

/** Another person speaks for the tax agency from here on. */
export function changeRepresentative(script: Script): void {
  const assignment = script.idOf('trond as partnerRepresentative')
  script.does('jon', 'endRole', { assignment, lastDay: script.today })
  appoint(script, 'jon', { person: 'gunnar', role: 'partnerRepresentative', partner: 'tax' })
}
