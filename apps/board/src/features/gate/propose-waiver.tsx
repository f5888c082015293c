import { Paragraph } from '@digdir/designsystemet-react'
import { DialogButton } from '../../commands/dialog-button.tsx'
import { LongTextField } from '../../components/long-text-field.tsx'
import { useText } from '../../language/use-text.ts'
import { ProposalForm } from '../voting/proposal-form.tsx'
import { withoutReason } from '../voting/terms.ts'
import { useProposalDraft } from '../voting/use-proposal-draft.ts'
import type { GateContext } from './gate-context.ts'

interface Props {
  readonly context: GateContext
  readonly criterion: string
  /** The criterion as people read it. */
  readonly text: string
}

/** Puts it to the vote to do without a criterion. */
export function ProposeWaiver(props: Props) {
  const { t } = useText()
  return (
    <DialogButton
      label={t('board.gate.waive')}
      fullLabel={t('board.gate.waiveThis', { criterion: props.text })}
      heading={t('board.gate.waive')}
      variant="tertiary"
      size="sm"
    >
      {(close) => <WaiverForm {...props} onDone={close} />}
    </DialogButton>
  )
}

function WaiverForm({ context, criterion, text, onDone }: Props & { readonly onDone: () => void }) {
  const { t } = useText()
  const { projectId, gate } = context
  const form = `waiver:${projectId}:${gate}:${criterion}`
  const proposal = useProposalDraft({ projectId, form, untouched: withoutReason, onDone })
  const { draft, change } = proposal
  const reason = draft.reason.trim()
  return (
    <ProposalForm
      proposal={proposal}
      subject={{ waiver: { gate, criterion, reason } }}
      missing={reason === '' ? ['reason'] : []}
      onCancel={onDone}
    >
      {(error) => (
        <>
          <Paragraph>
            <strong>{text}</strong>
          </Paragraph>
          <Paragraph>{t('board.voting.whenAdopted.waiver')}</Paragraph>
          <LongTextField
            label={t('board.gate.waiveReason')}
            value={draft.reason}
            error={error('reason')}
            onChange={(value) => change({ reason: value })}
          />
        </>
      )}
    </ProposalForm>
  )
}
