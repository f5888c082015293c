import { servicekontor2 } from '@samstyre/domain'
import type { ProjectDemonstrationCommand } from '../command.ts'
import type { Calendar } from '../script/calendar.ts'
import { attestAll } from '../script/criteria.ts'
import { document, note } from '../script/evidence.ts'
import { admit, appointAll } from '../script/people.ts'
import { Script } from '../script/script.ts'

/**
 * A municipality of 2,500 inhabitants, 4.2 years of work and 7 people. Source: handbook 5.
 *
 * The pre-project has just begun.
 */
export function fjellbu(calendar: Calendar): readonly ProjectDemonstrationCommand[] {
  const script = new Script('fjellbu', calendar)
  begin(script)
  constitute(script)
  attestAll(script, 'gate1', [
    {
      day: -3,
      by: 'ida',
      criterion: 'g1.frame',
      evidence: document('Rammer for servicekontoret i Fjellbu.docx', 38),
    },
    {
      day: -2,
      by: 'ida',
      criterion: 'g1.scope',
      evidence: note(
        'Fem arbeidsplasser på 120 kvadratmeter: halvparten til ansatte, halvparten til publikum. Legekontoret holdes utenfor.',
      ),
    },
    {
      day: -2,
      by: 'bente',
      criterion: 'g1.anchoring',
      partner: 'socialSecurity',
      evidence: note('Tilslutning fra regiondirektøren, referanse TE-2311.'),
    },
  ])
  return script.commands
}

function begin(script: Script): void {
  script.on(-12, '08:30')
  script.start('ida', {
    name: 'Fjellbu servicekontor',
    purpose:
      'Fjellbu har 2 500 innbyggere og lang vei til nærmeste trygdekontor. Vi undersøker om 7 personer på 4,2 årsverk ' +
      'kan gi alle tjenestene i rådhuset.',
    definition: servicekontor2.id,
    definitionVersion: servicekontor2.version,
  })
  script.on(-11, '09:45')
  admit(script, 'ida', 'fjellbu', true)
  admit(script, 'ida', 'socialSecurity')
  appointAll(script, 'ida', [
    { person: 'leif', role: 'partnerRepresentative', partner: 'fjellbu' },
    { person: 'bente', role: 'partnerRepresentative', partner: 'socialSecurity' },
    { person: 'aase', role: 'employeeRepresentative' },
    { person: 'sverre', role: 'auditor' },
  ])
}

/** A small group decides by majority, and the leader's vote settles a tie. */
function constitute(script: Script): void {
  script.on(-8, '12:00')
  appointAll(script, 'ida', [
    { person: 'solveig', role: 'steeringLeader', partner: 'fjellbu' },
    { person: 'randi', role: 'steeringMember', partner: 'socialSecurity' },
  ])
  script.on(-5, '10:00')
  const majority = servicekontor2.rulePresets.find(({ id }) => id === 'simpleMajorityCastingVote')
  script.does('solveig', 'constituteSteeringGroup', { rules: majority?.rules, costNok: 60_000, days: 10 })
}
