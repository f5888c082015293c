import { useState } from 'react'
import { CommandForm } from '../../commands/command-form.tsx'
import { DialogButton } from '../../commands/dialog-button.tsx'
import { useDraftCommand } from '../../commands/use-draft-command.ts'
import { LongTextField } from '../../components/long-text-field.tsx'
import { NumberField, wholeNumber } from '../../components/number-field.tsx'
import { useText } from '../../language/use-text.ts'
import { putProposalMutation } from './commands.ts'
import { PutFrozenNote } from './put-frozen-note.tsx'
import { missingTerms, type TermsDraft, termsInput, usualTerms } from './terms.ts'
import { TermsFields } from './terms-fields.tsx'

interface Props {
  readonly projectId: string
  /** The tolerance in force. */
  readonly mandate: { readonly costNok: number; readonly days: number } | null
}

/** Puts a new tolerance for the project manager to the vote. */
export function PutMandate(props: Props) {
  const { t } = useText()
  return (
    <DialogButton label={t('board.voting.put.mandate')} heading={t('board.voting.put.mandate')}>
      {(close) => <PutForm {...props} onDone={close} />}
    </DialogButton>
  )
}

interface PutDraft extends TermsDraft {
  readonly reason: string
  readonly cost: string
  readonly days: string
}

function PutForm({ projectId, mandate, onDone }: Props & { readonly onDone: () => void }) {
  const { t } = useText()
  const form = `put:${projectId}:mandate`
  const [untouched] = useState<PutDraft>(() => ({
    ...usualTerms(),
    reason: '',
    cost: String(mandate?.costNok ?? ''),
    days: String(mandate?.days ?? ''),
  }))
  const { draft, change, command } = useDraftCommand(putProposalMutation, { form, untouched, onAccepted: onDone })
  const reason = draft.reason.trim()
  const costNok = wholeNumber(draft.cost)
  const days = wholeNumber(draft.days)
  const send = async () => {
    if (costNok === undefined || days === undefined) return
    await command.send({
      project: projectId,
      input: { subject: { mandate: { costNok, days, reason } }, ...termsInput(draft) },
    })
  }
  return (
    <CommandForm
      command={command}
      submit={t('board.voting.put.send')}
      missing={[
        ...(costNok === undefined ? ['cost'] : []),
        ...(days === undefined ? ['days'] : []),
        ...(reason === '' ? ['reason'] : []),
        ...missingTerms(draft),
      ]}
      onSubmit={() => void send()}
      onCancel={onDone}
    >
      {(error) => (
        <>
          <div className="terms-fields">
            <NumberField
              label={t('board.voting.put.mandateCost')}
              value={draft.cost}
              error={error('cost')}
              onChange={(cost) => change({ cost })}
            />
            <NumberField
              label={t('board.voting.put.mandateDays')}
              value={draft.days}
              error={error('days')}
              onChange={(value) => change({ days: value })}
            />
          </div>
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
