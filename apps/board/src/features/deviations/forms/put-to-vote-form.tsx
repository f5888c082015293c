import { Paragraph } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { CommandForm } from '../../../commands/command-form.tsx'
import { useDraftCommand } from '../../../commands/use-draft-command.ts'
import { LongTextField } from '../../../components/long-text-field.tsx'
import { useText } from '../../../language/use-text.ts'
import { putProposalMutation } from '../../voting/commands.ts'
import { PutFrozenNote } from '../../voting/put-frozen-note.tsx'
import { missingTerms, type TermsDraft, termsInput, usualTerms } from '../../voting/terms.ts'
import { TermsFields } from '../../voting/terms-fields.tsx'
import type { FormProps } from './form-props.ts'

interface PutDraft extends TermsDraft {
  readonly reason: string
}

/** Lets the steering group decide on a deviation that has been lifted to it. */
export function PutToVoteForm({ context, deviation, onDone }: FormProps) {
  const { t } = useText()
  const form = `putDeviation:${deviation.id}`
  const [untouched] = useState<PutDraft>(() => ({ ...usualTerms(), reason: '' }))
  const { draft, change, command } = useDraftCommand(putProposalMutation, { form, untouched, onAccepted: onDone })
  const reason = draft.reason.trim()
  const subject = { deviation: { deviation: deviation.id, ...(reason === '' ? {} : { reason }) } }
  return (
    <CommandForm
      command={command}
      submit={t('board.voting.put.send')}
      missing={missingTerms(draft)}
      onSubmit={() => void command.send({ project: context.project.id, input: { subject, ...termsInput(draft) } })}
      onCancel={onDone}
    >
      {(error) => (
        <>
          <Paragraph>{t('board.voting.whenAdopted.deviation', { number: String(deviation.number) })}</Paragraph>
          <LongTextField
            label={t('board.deviations.put.reason')}
            value={draft.reason}
            onChange={(reason) => change({ reason })}
          />
          <TermsFields draft={draft} change={change} error={error} />
          <PutFrozenNote />
        </>
      )}
    </CommandForm>
  )
}
