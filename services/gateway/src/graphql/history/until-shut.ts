import { governanceQueries, mayRead } from '@samstyre/domain'
import { currentRegister, type Services } from '../../projects/services.ts'
import { todayIn } from '../access/reading.ts'

type Office = Pick<Services, 'portfolio' | 'clock' | 'register'>

/** Days in Norway begin at a full hour, so whoever looks every hour finds each new day at once; in milliseconds. */
const hour = 3_600_000

/** Aborts when a project is no longer open to its reader: by a change of roles, or because a last day is over. READ-2 */
export function untilShut(office: Office, id: string, person: string): Disposable & { readonly signal: AbortSignal } {
  const { portfolio, clock } = office
  const shut = new AbortController()
  let stopWaiting: () => void = () => undefined

  async function look(): Promise<void> {
    stopWaiting()
    const register = await currentRegister(office)
    const followed = portfolio.find(id)
    const today = todayIn(office)
    if (followed === undefined || shut.signal.aborted) return
    if (!mayRead(followed.project, register, person, today)) shut.abort()
    else if (governanceQueries.opensForATime(followed.project, person, today)) {
      stopWaiting()
      stopWaiting = clock.after(hour - (clock.now() % hour), lookOrShut)
    }
  }
  // Whoever cannot be looked up reads no further; the board asks again.
  const lookOrShut = () => void look().catch(() => shut.abort())

  const stopListening = portfolio.onChange((project) => {
    if (project === id) lookOrShut()
  })
  lookOrShut()
  return {
    signal: shut.signal,
    [Symbol.dispose]() {
      stopListening()
      shut.abort()
      stopWaiting()
    },
  }
}
