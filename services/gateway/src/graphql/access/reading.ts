import { isStarted, mayRead, type RegisterState, type StartedProject } from '@samstyre/domain'
import type { Loaded } from '@samstyre/event-store'
import { osloDate } from '@samstyre/messages'
import type { FollowedProject } from '../../projections/portfolio.ts'
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

/** Every project that somebody may read today, as far as the log was followed. */
export function projectsOpenTo(
  { portfolio }: Pick<Services, 'portfolio'>,
  register: RegisterState,
  person: string,
  today: string,
): readonly FollowedProject[] {
  if (isRegistrar(register, person)) return portfolio.all()
  return portfolio.of(person).filter(({ project }) => mayRead(project, register, person, today))
}

/** The day it is now in Norway. */
export function todayIn({ clock }: Pick<Services, 'clock'>): string {
  return osloDate(clock.now())
}

/** Registrars enter people and organisations and start projects, so they see them all. */
export function isRegistrar(register: RegisterState, person: string): boolean {
  return register.people.get(person)?.registrar === true
}

/**
 * The newest state of a project, for a viewer who may read it. @throws {GraphQLError} for everybody else: the same one
 * whether the project is shut or not there. READ-3
 */
export async function readable(context: GatewayContext, id: string): Promise<Readable> {
  const viewer = viewerOf(context)
  const { services } = context
  const [newest, register] = await Promise.all([services.projects.load(projectStream(id)), currentRegister(services)])
  if (!mayRead(newest.state, register, viewer, todayIn(services))) throw forbidden()
  if (!isStarted(newest.state)) throw notFound('project')
  await seenBy(services, id, newest.revision)
  return { id, viewer, project: newest.state, newest, register }
}

/** How long an answer waits for what is computed from the log to have seen the asker's own writes, in milliseconds. */
const patience = 2000

/** Waits until what is computed from the log has seen a revision of a project, within bounds. */
export async function seenBy({ follower }: Services, project: string, revision: number): Promise<void> {
  await follower.seen(projectStream(project), revision, patience)
}
