import type { Services } from '../../projects/services.ts'
import { currentRegister } from '../../projects/services.ts'
import { projectsOpenTo, todayIn } from '../access/reading.ts'
import type { Summary } from './summary.ts'

/** How long a question across projects waits for the log to have been read after a start, in milliseconds. */
const patience = 10_000

/** The projects somebody may read, each as that person sees it today. */
export async function visibleProjects(services: Services, viewer: string): Promise<readonly Summary[]> {
  await caughtUp(services)
  const register = await currentRegister(services)
  const today = todayIn(services)
  return projectsOpenTo(services, register, viewer, today).map((followed) => ({ followed, register, viewer, today }))
}

/** Waits until the whole log has been read after a start, within bounds. */
export async function caughtUp({ follower }: Pick<Services, 'follower'>): Promise<void> {
  const enough = Promise.withResolvers<void>()
  const timer = setTimeout(enough.resolve, patience)
  await Promise.race([follower.caughtUp, enough.promise])
  clearTimeout(timer)
}
