import type { CommandContext, ProjectRequest, RejectionCode } from '@samstyre/domain'
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
  asking: Asking,
  view: ProjectView,
  { name, input }: ProjectRequest,
): RejectionCode | undefined {
  const decision = asking.decider.decide(view.project, { name, input }, contextIn(asking, view))
  return decision.accepted ? undefined : decision.rejection.code
}

const contexts = new WeakMap<ProjectView, CommandContext>()

/** Everything in one answer is asked at the same instant. */
function contextIn({ clock, sha256 }: Asking, view: ProjectView): CommandContext {
  const known = contexts.get(view)
  if (known !== undefined) return known
  const context = {
    actor: view.viewer,
    at: view.live ? instantOf(clock.now()) : view.at,
    today: view.today,
    dayOf: osloDate,
    commandId: 'asked-only',
    register: view.register,
    sha256,
  }
  contexts.set(view, context)
  return context
}
