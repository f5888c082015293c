import type { Deviation } from '../documents.ts'
import type { ProjectContext } from '../project-context.ts'

/** What every form about a deviation gets. */
export interface FormProps {
  readonly context: ProjectContext
  readonly deviation: Deviation
  readonly onDone: () => void
}
