import type { ProjectEvent } from '@samstyre/domain'

/** The facts of some types. */
export type FactOf<Type extends ProjectEvent['type']> = Extract<ProjectEvent, { type: Type }>
