import type { ProcessDefinition } from './definition.ts'
import { servicekontor1 } from './servicekontor/index.ts'
import { servicekontor2 } from './servicekontor/version-2.ts'

/**
 * Every version of every definition that a project can pin, in the order they were published. What a project once pinned
 * stays here for good: its history cannot be read without it.
 */
export const publishedDefinitions: readonly ProcessDefinition[] = [servicekontor1, servicekontor2]
