import { Paragraph } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { CommandForm } from '../../commands/command-form.tsx'
import { DialogButton } from '../../commands/dialog-button.tsx'
import { useDraftCommand } from '../../commands/use-draft-command.ts'
import { LongTextField } from '../../components/long-text-field.tsx'
import { useText } from '../../language/use-text.ts'
import { putProposalMutation } from './commands.ts'
import { PutFrozenNote } from './put-frozen-note.tsx'
import { missingTerms, type TermsDraft, termsInput, usualTerms } from './terms.ts'
import { TermsFields } from './terms-fields.tsx'

interface Props {
  readonly projectId: string
  readonly kind: 'pause' | 'resume' | 'terminate'
}

/** Puts a pause, a resumption or the end of the project to the vote. */
export function PutStatusChange({ projectId, kind }: Props) {
  const { t } = useText()
  return (
    <DialogButton
      label={t(`board.voting.put.${kind}`)}
      heading={t(`board.voting.put.${kind}`)}
      {...(kind === 'terminate' ? { color: 'danger' } : {})}
    >
      {(close) => <PutForm projectId={projectId} kind={kind} onDone={close} />}
    </DialogButton>
  )
}

interface PutDraft extends TermsDraft {
  readonly reason: string
}

function PutForm({ projectId, kind, onDone }: Props & { readonly onDone: () => void }) {
  const { t } = useText()
  const form = `put:${projectId}:${kind}`
  const [untouched] = useState<PutDraft>(() => ({ ...usualTerms(), reason: '' }))
  const { draft, change, command } = useDraftCommand(putProposalMutation, { form, untouched, onAccepted: onDone })
  const reason = draft.reason.trim()
  const subject = { pause: { pause: { reason } }, resume: { resume: { reason } }, terminate: { terminate: { reason } } }
  return (
    <CommandForm
      command={command}
      submit={t('board.voting.put.send')}
      missing={[...(reason === '' ? ['reason'] : []), ...missingTerms(draft)]}
      onSubmit={() =>
        void command.send({ project: projectId, input: { subject: subject[kind], ...termsInput(draft) } })
      }
      onCancel={onDone}
    >
      {(error) => (
        <>
          <Paragraph>{t(`board.voting.whenAdopted.${kind}`)}</Paragraph>
          <LongTextField
            label={t('board.voting.put.reason')}
            value={draft.reason}
            error={error('reason')}
            onChange={(reason) => change({ reason })}
          />
          <TermsFields draft={draft} change={change} error={error} />
          <PutFrozenNote />
        </>
      )}
    </CommandForm>
  )
}
