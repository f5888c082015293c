import { Paragraph } from '@digdir/designsystemet-react'
import { DialogButton } from '../../commands/dialog-button.tsx'
import { LongTextField } from '../../components/long-text-field.tsx'
import { useText } from '../../language/use-text.ts'
import { PresetChoice } from './preset-choice.tsx'
import { ProposalForm } from './proposal-form.tsx'
import type { RulePreset } from './rule-document.ts'
import { rulesInput } from './rules-input.ts'
import { type TermsDraft, withoutReason } from './terms.ts'
import { useProposalDraft } from './use-proposal-draft.ts'

interface Props {
  readonly projectId: string
  readonly presets: readonly RulePreset[]
}

/** Puts another set of decision rules to the vote, one of those the definition offers. */
export function PutRules(props: Props) {
  const { t } = useText()
  return (
    <DialogButton label={t('board.voting.put.rules')} heading={t('board.voting.put.rules')}>
      {(close) => <PutForm {...props} onDone={close} />}
    </DialogButton>
  )
}

interface RulesDraft extends TermsDraft {
  readonly reason: string
  readonly preset: string
}

function PutForm({ projectId, presets, onDone }: Props & { readonly onDone: () => void }) {
  const { t } = useText()
  const form = `put:${projectId}:rules`
  const untouched = () => ({ ...withoutReason(), preset: presets[0]?.id ?? '' })
  const proposal = useProposalDraft<RulesDraft>({ projectId, form, untouched, onDone })
  const { draft, change } = proposal
  const reason = draft.reason.trim()
  const chosen = presets.find(({ id }) => id === draft.preset)
  const subject = chosen === undefined ? undefined : { rules: { rules: rulesInput(chosen.rules), reason } }
  return (
    <ProposalForm proposal={proposal} subject={subject} missing={reason === '' ? ['reason'] : []} onCancel={onDone}>
      {(error) => (
        <>
          <PresetChoice
            group={form}
            legend={t('board.voting.put.preset')}
            presets={presets}
            chosen={draft.preset}
            onChange={(preset) => change({ preset })}
          />
          <Paragraph>{t('rule.alsoUnder')}</Paragraph>
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
