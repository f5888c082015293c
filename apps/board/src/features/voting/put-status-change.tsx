import { Paragraph } from '@digdir/designsystemet-react'
import { DialogButton } from '../../commands/dialog-button.tsx'
import { LongTextField } from '../../components/long-text-field.tsx'
import { useText } from '../../language/use-text.ts'
import { ProposalForm } from './proposal-form.tsx'
import { withoutReason } from './terms.ts'
import { useProposalDraft } from './use-proposal-draft.ts'

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

function PutForm({ projectId, kind, onDone }: Props & { readonly onDone: () => void }) {
  const { t } = useText()
  const proposal = useProposalDraft({ projectId, form: `put:${projectId}:${kind}`, untouched: withoutReason, onDone })
  const { draft, change } = proposal
  const reason = draft.reason.trim()
  const subjects = {
    pause: { pause: { reason } },
    resume: { resume: { reason } },
    terminate: { terminate: { reason } },
  }
  return (
    <ProposalForm
      proposal={proposal}
      subject={subjects[kind]}
      missing={reason === '' ? ['reason'] : []}
      onCancel={onDone}
    >
      {(error) => (
        <>
          <Paragraph>{t(`board.voting.whenAdopted.${kind}`)}</Paragraph>
          <LongTextField
            label={t('board.voting.put.reason')}
            value={draft.reason}
            error={error('reason')}
            onChange={(value) => change({ reason: value })}
          />
        </>
      )}
    </ProposalForm>
  )
}
