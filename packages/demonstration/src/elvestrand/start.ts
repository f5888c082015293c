import { servicekontor2 } from '@samstyre/domain'
import { admit, appointAll } from '../script/people.ts'
import type { Script } from '../script/script.ts'

/** The project starts with three partners. */
export function begin(script: Script): void {
  script.on(-300, '10:00')
  script.start('stein', {
    name: 'Elvestrand servicetorg',
    purpose:
      'Elvestrand har 10 000 innbyggere og tre kontorer de må gå mellom. Servicetorget samler dem med 7 årsverk og ' +
      '12 ansatte, der fem fra Trygdeetaten bytter på å være til stede.',
    definition: servicekontor2.id,
    definitionVersion: servicekontor2.version,
  })
  script.on(-299, '09:30')
  admit(script, 'stein', 'elvestrand', true)
  admit(script, 'stein', 'socialSecurity')
  admit(script, 'stein', 'employment')
  appointAll(script, 'stein', [
    { person: 'marit', role: 'partnerRepresentative', partner: 'elvestrand' },
    { person: 'bente', role: 'partnerRepresentative', partner: 'socialSecurity' },
    { person: 'maaret', role: 'partnerRepresentative', partner: 'employment' },
    { person: 'kjell', role: 'employeeRepresentative' },
    { person: 'sverre', role: 'auditor' },
  ])
  script.on(-297, '13:00')
  appointAll(script, 'stein', [
    { person: 'bjoern', role: 'steeringLeader', partner: 'elvestrand' },
    { person: 'mona', role: 'steeringDeputyLeader', partner: 'employment' },
    { person: 'oddvar', role: 'steeringMember', partner: 'socialSecurity' },
    { person: 'randi', role: 'deputy', partner: 'socialSecurity' },
    { person: 'per', role: 'deputy', partner: 'employment' },
  ])
  script.on(-295, '12:10')
  const [everyPartnerAgrees] = servicekontor2.rulePresets
  script.does('bjoern', 'constituteSteeringGroup', { rules: everyPartnerAgrees?.rules, costNok: 150_000, days: 14 })
}
