import { createHash } from 'node:crypto'
import {
  createDefinitionCatalog,
  createProjectDecider,
  isStarted,
  type ProjectState,
  publishedDefinitions,
  type RegisterState,
  registerDecider,
  type StartedProject,
} from '@samstyre/domain'
import type { Decision } from '@samstyre/event-sourcing'
import { osloDate } from '@samstyre/messages'
import { type DemonstrationCommand, playDemonstration } from '../../src/index.ts'

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

const projectDecider = createProjectDecider(createDefinitionCatalog(publishedDefinitions, sha256))

/** Everything that is there after the demonstration, folded in memory. */
export interface Played {
  readonly register: RegisterState
  readonly projects: readonly StartedProject[]
  /** Every fact as text, in order. */
  readonly facts: readonly string[]
  readonly events: readonly { readonly type: string; readonly data: unknown }[]
}

/** Plays the demonstration up to a moment. */
export async function played(now: string): Promise<Played> {
  let register = registerDecider.initialState
  const projects = new Map<string, ProjectState>()
  const facts: string[] = []
  const events: { type: string; data: unknown }[] = []

  function happened<Event extends { readonly type: string; readonly data: unknown }>(
    { actor, at }: DemonstrationCommand,
    decision: Decision<Event, unknown>,
    apply: (event: Event, metadata: { actor: string; at: string }) => void,
  ): void {
    if (!decision.accepted) return
    for (const event of decision.events) {
      facts.push(JSON.stringify({ actor, at, event }))
      events.push(event)
      apply(event, { actor, at })
    }
  }

  await playDemonstration({
    now,
    execute: (command) => {
      const context = { ...command, dayOf: osloDate, register, sha256 }
      if (command.to === 'register') {
        const decision = registerDecider.decide(register, command, context)
        happened(command, decision, (event, metadata) => {
          register = registerDecider.evolve(register, event, metadata)
        })
        return Promise.resolve(decision.accepted ? undefined : decision.rejection)
      }
      const { project } = command
      const before = projects.get(project) ?? projectDecider.initialState
      const decision = projectDecider.decide(before, command, context)
      happened(command, decision, (event, metadata) => {
        projects.set(project, projectDecider.evolve(projects.get(project) ?? before, event, metadata))
      })
      return Promise.resolve(decision.accepted ? undefined : decision.rejection)
    },
  })
  return { register, projects: [...projects.values()].filter(isStarted), facts, events }
}
