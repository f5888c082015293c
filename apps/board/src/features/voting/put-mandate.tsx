import { parseWholeNumber } from '@samstyre/messages'
import { DialogButton } from '../../commands/dialog-button.tsx'
import { costAndDaysProblems } from '../../components/field-problems.ts'
import { LongTextField } from '../../components/long-text-field.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { toleratedCosts, toleratedDelays } from '../../components/number-ranges.ts'
import { PairedFields } from '../../components/paired-fields.tsx'
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
  const { t, language } = useText()
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
  const cost = parseWholeNumber(language, draft.cost, toleratedCosts)
  const days = parseWholeNumber(language, draft.days, toleratedDelays)
  const known = cost.understood && days.understood
  const subject = known ? { mandate: { costNok: cost.value, days: days.value, reason } } : undefined
  return (
    <ProposalForm
      proposal={proposal}
      subject={subject}
      missing={reason === '' ? ['reason'] : []}
      problems={costAndDaysProblems(t, { cost, days })}
      onCancel={onDone}
    >
      {(error) => (
        <>
          <PairedFields>
            <NumberField
              numbers={toleratedCosts}
              label={t('board.voting.put.mandateCost')}
              value={draft.cost}
              error={error('costNok')}
              onChange={(value) => change({ cost: value })}
            />
            <NumberField
              numbers={toleratedDelays}
              label={t('board.voting.put.mandateDays')}
              value={draft.days}
              error={error('days')}
              onChange={(value) => change({ days: value })}
            />
          </PairedFields>
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
