import { Paragraph } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { CommandForm } from '../../commands/command-form.tsx'
import { DialogButton } from '../../commands/dialog-button.tsx'
import { useDraftCommand } from '../../commands/use-draft-command.ts'
import { LongTextField } from '../../components/long-text-field.tsx'
import { useText } from '../../language/use-text.ts'
import { putProposalMutation } from '../voting/commands.ts'
import { PutFrozenNote } from '../voting/put-frozen-note.tsx'
import { missingTerms, type TermsDraft, termsInput, usualTerms } from '../voting/terms.ts'
import { TermsFields } from '../voting/terms-fields.tsx'
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

interface WaiverDraft extends TermsDraft {
  readonly reason: string
}

function WaiverForm({ context, criterion, text, onDone }: Props & { readonly onDone: () => void }) {
  const { t } = useText()
  const { projectId, gate } = context
  const form = `waiver:${projectId}:${gate}:${criterion}`
  const [untouched] = useState<WaiverDraft>(() => ({ ...usualTerms(), reason: '' }))
  const { draft, change, command } = useDraftCommand(putProposalMutation, { form, untouched, onAccepted: onDone })
  const reason = draft.reason.trim()
  const send = () =>
    command.send({
      project: projectId,
      input: { subject: { waiver: { gate, criterion, reason } }, ...termsInput(draft) },
    })
  return (
    <CommandForm
      command={command}
      submit={t('board.voting.put.send')}
      missing={[...(reason === '' ? ['reason'] : []), ...missingTerms(draft)]}
      onSubmit={() => void send()}
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
            onChange={(reason) => change({ reason })}
          />
          <TermsFields draft={draft} change={change} error={error} />
          <PutFrozenNote />
        </>
      )}
    </CommandForm>
  )
}
