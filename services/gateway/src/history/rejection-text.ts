import type { RegisterState, Rejection, StartedProject } from '@samstyre/domain'
import { explainRejection, type Language, type Named } from '@samstyre/messages'
import { catalogs } from '@samstyre/messages/all'
import { namesIn } from './names.ts'

/** What ids in a refusal are called: by a project where there is one. */
export interface RejectionNames {
  readonly language: Language
  readonly register: RegisterState
  readonly project: StartedProject | undefined
}

/** A refusal as a sentence: what happened, which rule stands behind it, what to do now. */
export function rejectionText(rejection: Rejection, known: RejectionNames): string {
  const { language } = known
  return explainRejection(language, catalogs[language], rejection, (kind, value) => called(kind, value, known))
}

/** Ids by what they are called; anything else as it is. */
function called(kind: Named, value: string, { language, register, project }: RejectionNames): string {
  if (kind === 'person') return register.people.get(value)?.name ?? value
  if (kind === 'organisation') return register.organisations.get(value)?.name ?? value
  if (project === undefined) return value
  if (kind === 'criterion') return criterionText(project, value, language)
  const names = namesIn(project, register, language)
  return kind === 'partner' ? names.partner(value) : names.gate(value)
}

function criterionText({ definition }: StartedProject, id: string, language: Language): string {
  const criteria = definition.gates.flatMap((gate) => gate.criteria)
  return criteria.find((criterion) => criterion.id === id)?.text[language] ?? id
}
