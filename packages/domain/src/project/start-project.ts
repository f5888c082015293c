import type { InferFields } from '@samstyre/event-sourcing'
import { id, integer, optional, record, text } from '@samstyre/event-sourcing'
import type { DefinitionCatalog } from '../definitions/catalog.ts'
import { isRegistrar } from '../register/commands.ts'
import { reject } from '../rejections.ts'
import { facts, type ProjectDecision } from './command.ts'
import type { CommandContext } from './context.ts'
import type { ProjectState } from './state.ts'

const fields = {
  name: text({ max: 120 }),
  purpose: optional(text()),
  definition: id('definition'),
  definitionVersion: integer({ min: 1 }),
}

export const startProjectSchema = record('startProject', fields)

/** Starts a project under one version of a definition; whoever starts it manages it until others take over. */
export function startProject(
  definitions: DefinitionCatalog,
  { lifecycle }: ProjectState,
  input: InferFields<typeof fields>,
  { actor, commandId, register, today }: CommandContext,
): ProjectDecision {
  const { definition: wanted, definitionVersion } = input
  if (!isRegistrar(register, actor)) return reject('registrarNeeded')
  if (lifecycle.project !== undefined) return reject('projectExists')
  const definition = definitions.find(wanted, definitionVersion)
  const [phase] = definition?.phases ?? []
  if (definition === undefined || phase === undefined) {
    return reject('definitionUnknown', { definition: `${wanted}@${definitionVersion}` })
  }
  return facts(
    {
      type: 'ProjectStarted',
      data: { ...input, project: commandId, definitionHash: definitions.hashOf(definition), phase: phase.id },
    },
    {
      type: 'RoleAssigned',
      data: { assignment: `${commandId}.1`, role: 'projectManager', person: actor, from: today },
    },
  )
}
