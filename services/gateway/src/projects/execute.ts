import {
  type CommandContext,
  isStarted,
  type ProjectRequest,
  type RegisterRequest,
  type RegisterState,
  type Rejection,
  versionName,
} from '@samstyre/domain'
import type { CommandEnvelope, CommandOutcome } from '@samstyre/event-store'
import { osloDate } from '@samstyre/messages'
import { instantOf } from '../clock/clock.ts'
import { actingFor } from './acting-for.ts'
import { currentRegister, type Services } from './services.ts'
import { projectStream, registerStream } from './streams.ts'

/** Who sends a command, and under which id. */
export interface Sender {
  readonly actor: string
  readonly commandId: string
  /** Ties together everything that one act led to. */
  readonly correlationId: string
  readonly expectedRevision?: number | undefined
}

type Executing = Pick<Services, 'projects' | 'register' | 'clock' | 'sha256'>

/** Decides a command on a project: as the person, now, on behalf of the partner the person acts for. */
export async function executeOnProject(
  services: Executing,
  project: string,
  request: ProjectRequest,
  sender: Sender,
): Promise<CommandOutcome<Rejection>> {
  const stream = projectStream(project)
  const [{ state }, register] = await Promise.all([services.projects.load(stream), currentRegister(services)])
  const envelope = envelopeOf(services, sender, register)
  if (!isStarted(state)) return await services.projects.execute(stream, request, envelope)
  const onBehalfOf = actingFor(state, sender.actor, envelope.context.today, request.input)
  return await services.projects.execute(stream, request, {
    ...envelope,
    definition: versionName(state.definition),
    ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
  })
}

/** Decides a command on the register. */
export async function executeOnRegister(
  services: Executing,
  request: RegisterRequest,
  sender: Sender,
): Promise<CommandOutcome<Rejection>> {
  const envelope = envelopeOf(services, sender, await currentRegister(services))
  return await services.register.execute(registerStream, request, envelope)
}

function envelopeOf(
  { clock, sha256 }: Executing,
  { actor, commandId, correlationId, expectedRevision }: Sender,
  register: RegisterState,
): CommandEnvelope<CommandContext> {
  const at = instantOf(clock.now())
  return {
    actor,
    commandId,
    at,
    correlationId,
    ...(expectedRevision === undefined ? {} : { expectedRevision }),
    context: { actor, commandId, at, today: osloDate(at), register, sha256 },
  }
}
