import { isStarted, type ProjectState } from '@samstyre/domain'
import { check, instant } from '@samstyre/event-sourcing'
import type { Loaded } from '@samstyre/event-store'
import { osloDate } from '@samstyre/messages'
import { instantOf } from '../../clock/clock.ts'
import { type Readable, readable } from '../access/reading.ts'
import type { GatewayContext } from '../context.ts'
import { badArgument } from '../errors.ts'
import type { ProjectView } from './view.ts'

/** A moment in a project: exactly one of the two is given. */
export interface AtInput {
  readonly revision?: number | null | undefined
  readonly time?: string | null | undefined
}

/** The project as it is, or as it was at a moment. `null` where there was no project yet. */
export async function loadView(context: GatewayContext, id: string, at?: AtInput | null): Promise<ProjectView | null> {
  const found = await readable(context, id)
  return at ? await viewAt(context, found, at) : liveView(context, found)
}

/** The project as it is now. */
export function liveView(
  { services }: GatewayContext,
  { id, project, newest, register, viewer }: Readable,
): ProjectView {
  const now = instantOf(services.clock.now())
  return {
    project,
    viewer,
    register,
    revision: newest.revision,
    lastRevision: newest.revision,
    at: newest.lastAt ?? now,
    today: osloDate(now),
    live: true,
    marks: services.portfolio.find(id)?.marks ?? [],
  }
}

/** The project as it was: with the day and the rights of that moment. @throws {GraphQLError} where there is no such moment. */
export async function viewAt(context: GatewayContext, found: Readable, at: AtInput): Promise<ProjectView | null> {
  const live = liveView(context, found)
  const then = await stateAt(context, found, at)
  if (!isStarted(then.state)) return null
  if (then.revision === found.newest.revision && at.time === undefined) return live
  const shown = momentShown(at, then, context.services.clock.now())
  return {
    ...live,
    project: then.state,
    revision: then.revision,
    at: shown,
    today: osloDate(shown),
    live: then.revision === found.newest.revision,
    marks: live.marks.filter(({ revision }) => revision <= then.revision),
  }
}

async function stateAt(
  { services }: GatewayContext,
  { id, newest }: Readable,
  { revision, time }: AtInput,
): Promise<Loaded<ProjectState>> {
  const moment = revision ?? time
  if (moment === undefined || moment === null) throw badArgument('A moment is a revision or a time.')
  if (typeof moment === 'number' && (moment < 0 || moment > newest.revision)) {
    throw badArgument(`at.revision is from 0 to ${newest.revision}.`)
  }
  // Of what is no instant, JavaScript makes another one: the 30th of February becomes a day in March.
  if (typeof moment === 'string' && !check(instant(), moment).fits) {
    throw badArgument('at.time is an instant in UTC, such as 2026-11-22T12:05:00.000Z.')
  }
  return await services.past.at(id, moment, newest.revision)
}

/** A time that is asked for is the one shown, but never one that has not come. */
function momentShown({ time }: AtInput, then: Loaded<unknown>, now: number): string {
  if (typeof time === 'string') return instantOf(Math.min(Date.parse(time), now))
  return then.lastAt ?? instantOf(now)
}
