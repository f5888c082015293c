import { createDefinitionCatalog } from '../../src/definitions/catalog.ts'
import { publishedDefinitions } from '../../src/definitions/published.ts'
import { createProjectDecider } from '../../src/project/decider.ts'
import { prosjektveiviseren } from '../definitions/prosjektveiviseren.ts'
import { sha256 } from '../definitions/sha256.ts'
import { small } from '../definitions/small-definition.ts'
import { loop } from '../properties/loop-definition.ts'

export const catalog = createDefinitionCatalog([...publishedDefinitions, prosjektveiviseren, small, loop], sha256)
export const decider = createProjectDecider(catalog)
