import {
  type CommandContext,
  canonicalJson,
  isStarted,
  type ProjectRequest,
  type RegisterRequest,
  type RegisterState,
  type Rejection,
  reject,
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

/** What becomes of a command. An id that belongs to another command is refused like everything else. */
export type Decided = Exclude<CommandOutcome<Rejection>, { readonly kind: 'id-taken' }>

/** Decides a command on a project: as the person, now, on behalf of the partner the person acts for. */
export async function executeOnProject(
  services: Executing,
  project: string,
  request: ProjectRequest,
  sender: Sender,
): Promise<Decided> {
  const stream = projectStream(project)
  const [{ state }, register] = await Promise.all([services.projects.load(stream), currentRegister(services)])
  const envelope = envelopeOf(services, request, sender, register)
  if (!isStarted(state)) return decided(await services.projects.execute(stream, request, envelope))
  const onBehalfOf = actingFor(state, sender.actor, envelope.context.today, request.input)
  const outcome = await services.projects.execute(stream, request, {
    ...envelope,
    definition: versionName(state.definition),
    ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
  })
  return decided(outcome)
}

/** Decides a command on the register. */
export async function executeOnRegister(
  services: Executing,
  request: RegisterRequest,
  sender: Sender,
): Promise<Decided> {
  const envelope = envelopeOf(services, request, sender, await currentRegister(services))
  return decided(await services.register.execute(registerStream, request, envelope))
}

function decided(outcome: CommandOutcome<Rejection>): Decided {
  if (outcome.kind !== 'id-taken') return outcome
  return { kind: 'refused', rejection: reject('commandIdTaken').rejection, revision: outcome.revision }
}

function envelopeOf(
  { clock, sha256 }: Executing,
  { name, input }: ProjectRequest | RegisterRequest,
  { actor, commandId, correlationId, expectedRevision }: Sender,
  register: RegisterState,
): CommandEnvelope<CommandContext> {
  const at = instantOf(clock.now())
  return {
    actor,
    commandId,
    commandHash: sha256(canonicalJson({ name, input })),
    at,
    correlationId,
    ...(expectedRevision === undefined ? {} : { expectedRevision }),
    context: { actor, commandId, at, today: osloDate(at), dayOf: osloDate, register, sha256 },
  }
}
