import type { CommandAnswer } from './documents.ts'

type Conflict = Extract<CommandAnswer, { __typename: 'VersionConflict' }>

/**
 * Whether what others did since concerns the very thing a person is about to change. The rest of the project may have
 * moved on; that is no reason to ask. Where not every change is told, it counts as concerned.
 */
export function concerns({ expectedRevision, currentRevision, since }: Conflict, item: string): boolean {
  const isWhole = since.length === currentRevision - expectedRevision
  return !isWhole || since.some((entry) => entry.item === item)
}
