import { DialogButton } from '../../commands/dialog-button.tsx'
import { LongTextField } from '../../components/long-text-field.tsx'
import { NumberField, wholeNumber } from '../../components/number-field.tsx'
import { useText } from '../../language/use-text.ts'
import { ProposalForm } from './proposal-form.tsx'
import { type TermsDraft, withoutReason } from './terms.ts'
import { useProposalDraft } from './use-proposal-draft.ts'

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

interface MandateDraft extends TermsDraft {
  readonly reason: string
  readonly cost: string
  readonly days: string
}

function PutForm({ projectId, mandate, onDone }: Props & { readonly onDone: () => void }) {
  const { t } = useText()
  const proposal = useProposalDraft<MandateDraft>({
    projectId,
    form: `put:${projectId}:mandate`,
    untouched: () => ({
      ...withoutReason(),
      cost: String(mandate?.costNok ?? ''),
      days: String(mandate?.days ?? ''),
    }),
    onDone,
  })
  const { draft, change } = proposal
  const reason = draft.reason.trim()
  const costNok = wholeNumber(draft.cost)
  const days = wholeNumber(draft.days)
  const subject = costNok === undefined || days === undefined ? undefined : { mandate: { costNok, days, reason } }
  return (
    <ProposalForm
      proposal={proposal}
      subject={subject}
      missing={[
        ...(costNok === undefined ? ['cost'] : []),
        ...(days === undefined ? ['days'] : []),
        ...(reason === '' ? ['reason'] : []),
      ]}
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
            onChange={(value) => change({ reason: value })}
          />
        </>
      )}
    </ProposalForm>
  )
}
