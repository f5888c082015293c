import type { ReactNode } from 'react'
import { CommandForm } from '../../commands/command-form.tsx'
import type { Problems } from '../../components/field-problems.ts'
import { useText } from '../../language/use-text.ts'
import { PutFrozenNote } from './put-frozen-note.tsx'
import { missingTerms, type TermsDraft, termsProblems } from './terms.ts'
import { TermsFields } from './terms-fields.tsx'
import type { SubjectInput, useProposalDraft } from './use-proposal-draft.ts'

interface Props {
  readonly proposal: ReturnType<typeof useProposalDraft<TermsDraft>>
  /** What is put to the vote; undefined while it is not known. */
  readonly subject: SubjectInput | undefined
  /** The names of the proposal's own fields that still have to be filled in. */
  readonly missing?: readonly string[]
  /** What is wrong with what stands in the proposal's own fields. */
  readonly problems?: Problems
  readonly onCancel: () => void
  /** The proposal's own fields, before its terms. */
  readonly children: (error: (field: string) => string | undefined) => ReactNode
}

/** Puts something to the vote: what is proposed, then the recommendation and the deadline every proposal has. */
export function ProposalForm({ proposal, subject, missing = [], problems = {}, onCancel, children }: Props) {
  const text = useText()
  const { draft, change, command, put } = proposal
  const send = async () => {
    if (subject !== undefined) await put(subject)
  }
  return (
    <CommandForm
      command={command}
      submit={text.t('board.voting.put.send')}
      missing={[...missing, ...missingTerms(draft)]}
      problems={{ ...problems, ...termsProblems(text, draft) }}
      onSubmit={() => void send()}
      onCancel={onCancel}
    >
      {(error) => (
        <>
          {children(error)}
          <TermsFields draft={draft} change={change} error={error} />
          <PutFrozenNote />
        </>
      )}
    </CommandForm>
  )
}
