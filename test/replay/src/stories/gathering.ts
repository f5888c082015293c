import { type ProcessDefinition, type RuleSet, servicekontor1 } from '@samstyre/domain'
import type { Scene } from '../recording/scene.ts'
import { bodyId } from './cast.ts'

/** The rules of one preset. */
export function presetOf(id: string, { rulePresets } = servicekontor1): RuleSet {
  const found = rulePresets.find((preset) => preset.id === id)
  if (found === undefined) throw new Error(`There is no preset ${id}.`)
  return found.rules
}

/** A project starts with three partners and everybody it takes, and the steering group constitutes itself. */
export function gathers(
  scene: Scene,
  input: { readonly name: string; readonly purpose?: string },
  rules: RuleSet,
  definition: Pick<ProcessDefinition, 'id' | 'version'> = servicekontor1,
): void {
  scene.start(definition, input)
  scene.does('ingrid', 'admitPartner', { organisation: bodyId('solvik'), host: true })
  scene.does('ingrid', 'admitPartner', { organisation: bodyId('pension'), host: false })
  scene.does('ingrid', 'admitPartner', { organisation: bodyId('tax'), host: false })
  scene.appoints('ingrid', 'steeringLeader', 'leif', 'solvik')
  scene.appoints('ingrid', 'steeringDeputyLeader', 'dina', 'pension')
  const member = scene.appoints('ingrid', 'steeringMember', 'siri', 'tax')
  scene.appoints('ingrid', 'deputy', 'dag', 'solvik')
  scene.appoints('ingrid', 'deputy', 'dorte', 'pension')
  scene.appoints('ingrid', 'deputy', 'tale', 'tax', { deputyFor: member })
  scene.appoints('ingrid', 'partnerRepresentative', 'rikke', 'solvik')
  scene.appoints('ingrid', 'partnerRepresentative', 'nils', 'pension')
  scene.appoints('ingrid', 'partnerRepresentative', 'stine', 'tax')
  scene.appoints('ingrid', 'employeeRepresentative', 'tor')
  scene.appoints('ingrid', 'serviceLeader', 'sofie')
  scene.appoints('ingrid', 'projectMember', 'pia')
  scene.appoints('ingrid', 'staff', 'stig', undefined, { to: '2026-12-31' })
  scene.appoints('ingrid', 'auditor', 'arne')
  scene.does('leif', 'constituteSteeringGroup', { rules, costNok: 100_000, days: 10 })
}
