import { randomUUID } from 'node:crypto'
import {
  isSystemId,
  mayRead,
  type ProjectRequest,
  projectCommands,
  type RegisterRequest,
  type Rejection,
  registerCommands,
  reject,
} from '@samstyre/domain'
import type { Refused } from '@samstyre/event-sourcing'
import { currentExchange } from '../../http/exchange.ts'
import { type Decided, executeOnProject, executeOnRegister } from '../../projects/execute.ts'
import { currentRegister } from '../../projects/services.ts'
import { projectStream, registerStream } from '../../projects/streams.ts'
import { todayIn } from '../access/reading.ts'
import { type GatewayContext, viewerOf } from '../context.ts'
import { answerOf } from './answer.ts'
import type { Outcome } from './outcome.ts'

/** A command as the API takes it. */
export interface SentCommand {
  readonly name: string
  readonly commandId: string
  readonly project?: string | undefined
  readonly expectedRevision?: number | undefined
  readonly input: unknown
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** How long an answer waits for what is computed from the log to have seen the command, in milliseconds. */
const patience = 2000

/** Sends a command in the name of the person logged in and answers how it went. */
export async function sendCommand(context: GatewayContext, command: SentCommand): Promise<Outcome> {
  const actor = viewerOf(context)
  const { services } = context
  const project = command.name === 'startProject' ? command.commandId : command.project
  const answered = refusedId(command.commandId) ?? (await execute(context, { ...command, project }, actor))
  if (answered.kind === 'accepted') {
    const stream = project === undefined ? registerStream : projectStream(project)
    await services.follower.seen(stream, answered.revision, patience)
  }
  const outcome = await answerOf(context, answered, { ...command, project })
  const exchange = currentExchange()
  if (exchange) exchange.outcome = outcome.outcome === 'rejected' ? `rejected:${outcome.code}` : outcome.outcome
  return outcome
}

async function execute(
  context: GatewayContext,
  { name, commandId, project, expectedRevision, input }: SentCommand,
  actor: string,
): Promise<Decided> {
  const { services } = context
  const sender = { actor, commandId, correlationId: currentExchange()?.requestId ?? randomUUID() }
  if (isRegisterCommand(name)) return await executeOnRegister(services, { name, input }, sender)
  if (!isProjectCommand(name) || project === undefined) throw new Error(`there is no command ${name}`)
  const expected = await expectationOf(context, project, expectedRevision, actor)
  return await executeOnProject(services, project, { name, input }, { ...sender, expectedRevision: expected })
}

/** Somebody outside a project learns nothing about its revisions, not even that the expected one is gone. */
async function expectationOf(
  { services }: GatewayContext,
  project: string,
  expectedRevision: number | undefined,
  actor: string,
): Promise<number | undefined> {
  if (expectedRevision === undefined) return undefined
  const [{ state }, register] = await Promise.all([
    services.projects.load(projectStream(project)),
    currentRegister(services),
  ])
  return mayRead(state, register, actor, todayIn(services)) ? expectedRevision : undefined
}

/** What is no id, and what only the system uses as one, goes no further: nobody can be in the way of the system. */
function refusedId(commandId: string): Decided | undefined {
  if (!uuid.test(commandId)) return refused(reject('inputMisfit', { path: 'commandId', expected: 'id' }))
  return isSystemId(commandId) ? refused(reject('commandIdReserved')) : undefined
}

function refused({ rejection }: Refused<Rejection>): Decided {
  return { kind: 'refused', rejection, revision: -1 }
}

function isRegisterCommand(name: string): name is RegisterRequest['name'] {
  return Object.hasOwn(registerCommands, name)
}

function isProjectCommand(name: string): name is ProjectRequest['name'] {
  return name === 'startProject' || Object.hasOwn(projectCommands, name)
}
