import * as conditionQueries from './conditions/queries.ts'
import * as decisionQueries from './decisions/queries.ts'
import * as deviationQueries from './deviations/queries.ts'
import * as gateQueries from './gates/queries.ts'
import * as governanceQueries from './governance/queries.ts'
import * as lifecycleQueries from './lifecycle/queries.ts'

export { canonicalJson } from './canonical-json.ts'
export type { BallotChoice, Basis, Ground, Reason, Seat } from './decisions/events.ts'
export { proposalMachine } from './decisions/machine.ts'
export { type Subject, subjectSchema } from './decisions/subject.ts'
export { createDefinitionCatalog, type DefinitionCatalog } from './definitions/catalog.ts'
export {
  type CriterionDefinition,
  type CriterionKind,
  type DerivedFact,
  derivedFacts,
  type GateDefinition,
  type LegalReference,
  type Permission,
  type PhaseDefinition,
  type ProcessDefinition,
  permissions,
  type RulePreset,
  type RuleSet,
  type Tolerance,
  versionName,
} from './definitions/definition.ts'
export { publishedDefinitions } from './definitions/published.ts'
export { servicekontor1 } from './definitions/servicekontor/index.ts'
export { servicekontor2 } from './definitions/servicekontor/version-2.ts'
export { validateDefinition } from './definitions/validate.ts'
export { aspects } from './deviations/events.ts'
export { deviationMachine } from './deviations/machine.ts'
export type { Evidence } from './gates/events.ts'
export { responsibleFor } from './gates/responsible.ts'
export type { DecisionRule } from './governance/decision-rule.ts'
export { lifecycleMachine } from './lifecycle/machine.ts'
export { type ProjectCommandName, projectCommands } from './project/commands.ts'
export {
  type ComparedMoment,
  type ComparedValue,
  compareProjects,
  type Difference,
  type DifferenceArea,
} from './project/compare.ts'
export { type CommandContext, systemActor } from './project/context.ts'
export { createProjectDecider, type ProjectDecider, type ProjectRequest } from './project/decider.ts'
export { type ProjectEvent, projectEventSchemas } from './project/events.ts'
export { mayRead } from './project/reading.ts'
export { commandSchemas, eventSchemas } from './project/schemas.ts'
export { isStarted, type ProjectState, type StartedProject } from './project/state.ts'
export { isSystemId, systemId } from './project/system-ids.ts'
export { type Task, type TaskKind, tasksOf } from './project/tasks.ts'
export { isRegistrar, registerCommands } from './register/commands.ts'
export { type RegisterCommandName, type RegisterRequest, registerDecider } from './register/decider.ts'
export { type RegisterEvent, registerEvents } from './register/events.ts'
export {
  emptyRegister,
  type RegisteredOrganisation,
  type RegisteredPerson,
  type RegisterState,
} from './register/state.ts'
export { type Rejection, type RejectionCode, reject, rejections } from './rejections.ts'
export { type LocalText, type PartnerKind, type Role, roles, steeringRoles } from './vocabulary.ts'

/** What can be asked of a project, by module. */
export { conditionQueries, decisionQueries, deviationQueries, gateQueries, governanceQueries, lifecycleQueries }
