import { Fieldset, Paragraph, Radio } from '@digdir/designsystemet-react'
import { DialogButton } from '../../commands/dialog-button.tsx'
import { LongTextField } from '../../components/long-text-field.tsx'
import { useText } from '../../language/use-text.ts'
import { ProposalForm } from './proposal-form.tsx'
import { RuleInWords } from './rule-in-words.tsx'
import { type RulePreset, rulesInput } from './rules-input.ts'
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
  const { t, local } = useText()
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
          <Fieldset>
            <Fieldset.Legend>{t('board.voting.put.preset')}</Fieldset.Legend>
            {presets.map(({ id, name }) => (
              <Radio
                key={id}
                name={form}
                value={id}
                label={local(name)}
                checked={id === draft.preset}
                onChange={() => change({ preset: id })}
              />
            ))}
          </Fieldset>
          <Paragraph>{t('rule.alsoUnder')}</Paragraph>
          {chosen !== undefined && (
            <div>
              <strong>{t('board.voting.rules.gate')}</strong>
              <RuleInWords rule={chosen.rules.gate} />
              <strong>{t('board.voting.rules.ordinary')}</strong>
              <RuleInWords rule={chosen.rules.ordinary} />
            </div>
          )}
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
