import { emptyRegister, mayRead, type RegisterState } from '@samstyre/domain'
import type { GraphQLSchema } from 'graphql'
import { currentRegister, type Services } from '../../projects/services.ts'
import { projectsOpenTo, todayIn } from '../access/reading.ts'
import type { Numbers } from './cost-of.ts'
import { countsOf, nothingThere, type ProjectCounts } from './counts.ts'
import type { AllCounts } from './prices.ts'

/** The real numbers as far as the log was followed. Each is looked up when a question leads to it, and once. */
export async function numbersFor(
  services: Services,
  schema: GraphQLSchema,
  viewer: string | undefined,
): Promise<Numbers> {
  // While the log cannot be reached, the question itself says so.
  const register = await currentRegister(services).catch(() => emptyRegister)
  const projects = new Map<string, ProjectCounts>()
  let all: AllCounts | undefined
  return {
    get all() {
      all ??= allCounts(services, register, schema, viewer)
      return all
    },
    project(id) {
      const known = projects.get(id) ?? projectCounts(services, register, viewer, id)
      projects.set(id, known)
      return known
    },
  }
}

/** What may not be read costs what is not there costs: nothing of it is looked up, and nothing told. READ-3 */
function projectCounts(
  services: Services,
  register: RegisterState,
  viewer: string | undefined,
  id: string,
): ProjectCounts {
  const followed = services.portfolio.find(id)
  if (followed === undefined || viewer === undefined) return nothingThere
  if (!mayRead(followed.project, register, viewer, todayIn(services))) return nothingThere
  return countsOf(followed.project, { events: followed.revision + 1, marks: followed.marks.length })
}

function allCounts(
  services: Services,
  register: RegisterState,
  schema: GraphQLSchema,
  viewer: string | undefined,
): AllCounts {
  const people = register.people.size
  const organisations = register.organisations.size
  const schemaTypes = Object.keys(schema.getTypeMap()).length
  if (viewer === undefined) return { people, organisations, schemaTypes, projects: 0, deviations: 0 }
  const visible = projectsOpenTo(services, register, viewer, todayIn(services))
  const deviations = visible.reduce((sum, { project }) => sum + project.deviations.deviations.size, 0)
  return {
    people,
    organisations,
    schemaTypes,
    projects: visible.length,
    deviations: deviations / Math.max(visible.length, 1),
  }
}
