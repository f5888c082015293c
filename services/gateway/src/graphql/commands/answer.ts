import { isStarted, type Rejection, type Role, roles } from '@samstyre/domain'
import { entriesAfter } from '../../history/history-page.ts'
import { rejectionText } from '../../history/rejection-text.ts'
import type { Decided } from '../../projects/execute.ts'
import { currentRegister } from '../../projects/services.ts'
import { projectStream, registerStream } from '../../projects/streams.ts'
import type { GatewayContext } from '../context.ts'
import { showIn } from '../history/show.ts'
import type { Outcome, VersionConflict } from './outcome.ts'
import type { SentCommand } from './send.ts'

/** Turns what became of a command into the answer of the API. */
export async function answerOf(context: GatewayContext, outcome: Decided, command: SentCommand): Promise<Outcome> {
  switch (outcome.kind) {
    case 'accepted': {
      const { revision, repeated } = outcome
      return { outcome: 'accepted', revision, repeated, ...(command.project ? { project: command.project } : {}) }
    }
    case 'refused':
      return await refused(context, outcome.rejection, command)
    case 'version-conflict':
      return await conflict(context, outcome.currentRevision, command)
    default:
      return outcome satisfies never
  }
}

async function refused(context: GatewayContext, rejection: Rejection, { project }: SentCommand): Promise<Outcome> {
  const { services, language } = context
  const stream = project === undefined ? registerStream : projectStream(project)
  const register = await currentRegister(services)
  const state = project === undefined ? undefined : (await services.projects.load(stream)).state
  const known = { language, register, project: state && isStarted(state) ? state : undefined }
  const message = rejectionText(rejection, known)
  const { code, rule, values } = rejection
  if (code === 'notPermitted') {
    const named = String(values['roles'] ?? '').split(',')
    return {
      outcome: 'notPermitted',
      permission: String(values['permission'] ?? ''),
      rule,
      message,
      roles: named.filter(isRole),
    }
  }
  const shown = Object.entries(values).map(([name, value]) => ({ name, value: String(value) }))
  return { outcome: 'rejected', code, rule, message, values: shown }
}

/** At most this many of the changes that others made are shown. */
const mostEntries = 100

async function conflict(
  { services, language }: GatewayContext,
  currentRevision: number,
  { project = '', expectedRevision = -1 }: SentCommand,
): Promise<VersionConflict> {
  const [{ state }, register, entries] = await Promise.all([
    services.projects.load(projectStream(project)),
    currentRegister(services),
    entriesAfter(services.projects, project, Math.max(expectedRevision, -1), mostEntries),
  ])
  const since = isStarted(state) ? entries.map((entry) => showIn(state, register, language)(entry)) : []
  return { outcome: 'conflict', expectedRevision, currentRevision, since }
}

function isRole(name: string): name is Role {
  return roles.some((role) => role === name)
}
