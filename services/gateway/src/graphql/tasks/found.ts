import { type StartedProject, tasksOf } from '@samstyre/domain'
import { rememberedBy } from '../../projects/remembered.ts'

interface Somebody {
  readonly person: string
  readonly day: string
}

/** What awaits somebody in a project on a day: found once, however many fields and pages show or count it. */
export const tasksFor = rememberedBy(
  ({ person, day }: Somebody) => `${person} ${day}`,
  (project: StartedProject, { person, day }) => tasksOf(project, person, day),
)
