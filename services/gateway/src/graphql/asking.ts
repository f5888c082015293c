import type { ProjectRequest, RejectionCode } from '@samstyre/domain'
import { osloDate } from '@samstyre/messages'
import { instantOf } from '../clock/clock.ts'
import type { Services } from '../projects/services.ts'
import type { ProjectView } from './project/view.ts'

/** What finding out takes: the decider itself, and the time. */
export type Asking = Pick<Services, 'decider' | 'clock' | 'sha256'>

/**
 * What a command from the viewer would be refused with now, at the moment shown; `undefined` where it would be taken.
 *
 * Asks the decider itself and throws the answer away, so that no rule is written down twice.
 */
export function refusalNow(
  { decider, clock, sha256 }: Asking,
  view: ProjectView,
  { name, input }: ProjectRequest,
): RejectionCode | undefined {
  const decision = decider.decide(
    view.project,
    { name, input },
    {
      actor: view.viewer,
      at: view.live ? instantOf(clock.now()) : view.at,
      today: view.today,
      dayOf: osloDate,
      commandId: 'asked-only',
      register: view.register,
      sha256,
    },
  )
  return decision.accepted ? undefined : decision.rejection.code
}
