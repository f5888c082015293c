import { appoint, appointAll } from '../script/people.ts'
import type { Script } from '../script/script.ts'

/** The main project gets its people: a leader first, then those who know the services. */
export function buildUp(script: Script): void {
  script.on(-118, '10:00')
  appoint(script, 'kari', { person: 'anette', role: 'serviceLeader' })
  script.on(-116, '09:15')
  appoint(script, 'kari', { person: 'hilde', role: 'specialistDepartment', partner: 'nordvik' })
  script.on(-114, '13:30')
  appointAll(script, 'kari', [
    { person: 'even', role: 'staff', partner: 'nordvik' },
    { person: 'nina', role: 'staff', partner: 'socialSecurity' },
  ])
}
