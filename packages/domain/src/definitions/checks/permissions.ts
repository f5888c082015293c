import { roles } from '../../vocabulary.ts'
import { type ProcessDefinition, permissions } from '../definition.ts'
import { type DefinitionProblem, problem } from '../problems.ts'

const knownRoles: readonly string[] = roles
const knownPermissions: readonly string[] = permissions

/** DEF-24, and DEF-17 for permissions. */
export function checkPermissions(definition: ProcessDefinition): readonly DefinitionProblem[] {
  return Object.entries(definition.permissions).flatMap(([permission, granted]) => checkGrant(permission, granted))
}

function checkGrant(permission: string, granted: readonly string[]): readonly DefinitionProblem[] {
  return [
    ...(knownPermissions.includes(permission) ? [] : [problem('permissionUnknown', { permission })]),
    ...granted
      .filter((role) => !knownRoles.includes(role))
      .map((role) => problem('permissionRoleUnknown', { permission, role })),
    ...(granted.includes('auditor') ? [problem('auditorPermitted', { permission })] : []),
  ]
}
