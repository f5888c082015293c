import { Fieldset, Radio } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { CommandForm } from '../../commands/command-form.tsx'
import { DialogButton } from '../../commands/dialog-button.tsx'
import { useDraftCommand } from '../../commands/use-draft-command.ts'
import { LongTextField } from '../../components/long-text-field.tsx'
import { useText } from '../../language/use-text.ts'
import { putProposalMutation } from './commands.ts'
import { PutFrozenNote } from './put-frozen-note.tsx'
import { RuleInWords } from './rule-in-words.tsx'
import { type RulePreset, rulesInput } from './rules-input.ts'
import { missingTerms, type TermsDraft, termsInput, usualTerms } from './terms.ts'
import { TermsFields } from './terms-fields.tsx'

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

interface PutDraft extends TermsDraft {
  readonly reason: string
  readonly preset: string
}

function PutForm({ projectId, presets, onDone }: Props & { readonly onDone: () => void }) {
  const { t, local } = useText()
  const form = `put:${projectId}:rules`
  const [untouched] = useState<PutDraft>(() => ({ ...usualTerms(), reason: '', preset: presets[0]?.id ?? '' }))
  const { draft, change, command } = useDraftCommand(putProposalMutation, { form, untouched, onAccepted: onDone })
  const reason = draft.reason.trim()
  const chosen = presets.find(({ id }) => id === draft.preset)
  const send = async () => {
    if (chosen === undefined) return
    const rules = rulesInput(chosen.rules)
    await command.send({ project: projectId, input: { subject: { rules: { rules, reason } }, ...termsInput(draft) } })
  }
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
            onChange={(reason) => change({ reason })}
          />
          <TermsFields draft={draft} change={change} error={error} />
          <PutFrozenNote />
        </>
      )}
    </CommandForm>
  )
}
