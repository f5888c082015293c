import { useState } from 'react'
import { useDraftCommand } from '../../commands/use-draft-command.ts'
import type { VariablesOf } from '../../graphql/graphql.ts'
import { putProposalMutation } from './commands.ts'
import { type TermsDraft, termsInput } from './terms.ts'

/** What is put to the vote, as the command takes it. */
export type SubjectInput = VariablesOf<typeof putProposalMutation>['input']['subject']

interface Options<Draft> {
  readonly projectId: string
  /** Names the form and what it is about, as any draft does. */
  readonly form: string
  /** Makes the values of an untouched form, once. */
  readonly untouched: () => Draft
  readonly onDone: () => void
}

/** A proposal while it is written, and the command that puts it to the vote on its terms. */
export function useProposalDraft<Draft extends TermsDraft>({ projectId, form, untouched, onDone }: Options<Draft>) {
  const [empty] = useState(untouched)
  const { draft, change, command } = useDraftCommand(putProposalMutation, {
    form,
    untouched: empty,
    onAccepted: onDone,
  })
  const put = (subject: SubjectInput) => command.send({ project: projectId, input: { subject, ...termsInput(draft) } })
  return { draft, change, command, put }
}
