import { governanceQueries, isStarted, type RegisterState, type StartedProject } from '@samstyre/domain'
import type { Loaded } from '@samstyre/event-store'
import { currentRegister, type Services } from '../../projects/services.ts'
import { projectStream } from '../../projects/streams.ts'
import { type GatewayContext, viewerOf } from '../context.ts'
import { forbidden, notFound } from '../errors.ts'

/** A project that the viewer may read. */
export interface Readable {
  readonly id: string
  readonly viewer: string
  readonly project: StartedProject
  readonly newest: Loaded<unknown>
  readonly register: RegisterState
}

/**
 * Whether somebody may read a project: a registrar, or whoever holds or has held a role in it.
 *
 * The one place where this is decided.
 */
export function mayRead(project: StartedProject, register: RegisterState, person: string): boolean {
  return (
    isRegistrar(register, person) || governanceQueries.allAssignments(project).some((held) => held.person === person)
  )
}

/** Registrars enter people and organisations and start projects, so they see them all. */
export function isRegistrar(register: RegisterState, person: string): boolean {
  return register.people.get(person)?.registrar === true
}

/** The newest state of a project, for a viewer who may read it. @throws {GraphQLError} for everybody else. */
export async function readable(context: GatewayContext, id: string): Promise<Readable> {
  const viewer = viewerOf(context)
  const { services } = context
  const [newest, register] = await Promise.all([services.projects.load(projectStream(id)), currentRegister(services)])
  if (!isStarted(newest.state)) throw notFound('project')
  if (!mayRead(newest.state, register, viewer)) throw forbidden()
  await seenBy(services, id, newest.revision)
  return { id, viewer, project: newest.state, newest, register }
}

/** How long an answer waits for what is computed from the log to have seen the asker's own writes, in milliseconds. */
const patience = 2000

/** Waits until what is computed from the log has seen a revision of a project, within bounds. */
export async function seenBy({ follower }: Services, project: string, revision: number): Promise<void> {
  await follower.seen(projectStream(project), revision, patience)
}
