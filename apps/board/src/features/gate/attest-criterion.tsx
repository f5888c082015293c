import { Alert, Fieldset, Paragraph, Radio } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { CommandForm } from '../../commands/command-form.tsx'
import { DialogButton } from '../../commands/dialog-button.tsx'
import { useDraftCommand } from '../../commands/use-draft-command.ts'
import { LongTextField } from '../../components/long-text-field.tsx'
import { useText } from '../../language/use-text.ts'
import { attestCriterionMutation } from './commands.ts'
import { placeOf } from './criterion-place.ts'
import type { Criterion } from './documents.ts'
import { type EvidenceDraft, emptyEvidence, evidenceInput, missingEvidence } from './evidence-draft.ts'
import { EvidenceFields } from './evidence-fields.tsx'
import { EvidenceList } from './evidence-list.tsx'
import type { GateContext } from './gate-context.ts'

interface Props {
  readonly context: GateContext
  readonly entry: Criterion
}

/** Confirms a criterion, on new evidence or on the newest version there is. */
export function AttestCriterion({ context, entry }: Props) {
  const { t, local } = useText()
  const text = local(entry.definition.text)
  const label = t(renews(context) ? 'board.gate.renew' : 'board.gate.attest')
  return (
    <DialogButton
      label={label}
      fullLabel={t(renews(context) ? 'board.gate.renewThis' : 'board.gate.attestThis', { criterion: text })}
      heading={label}
      size="sm"
    >
      {(close) => <AttestForm context={context} entry={entry} onDone={close} />}
    </DialogButton>
  )
}

/** While the gate is voted on, new evidence comes with its confirmation and asks everybody anew. */
function renews({ frozen }: GateContext): boolean {
  return frozen?.mayAskAnew === true
}

interface AttestDraft extends EvidenceDraft {
  readonly basis: 'newest' | 'new'
  readonly statement: string
}

function AttestForm({ context, entry, onDone }: Props & { readonly onDone: () => void }) {
  const { t, local } = useText()
  const renewing = renews(context)
  const form = `${renewing ? 'renew' : 'attest'}:${context.projectId}:${context.gate}:${entry.key}`
  const newest = entry.evidence.toSorted((one, other) => one.version - other.version).at(-1)
  const [untouched] = useState<AttestDraft>(() => ({
    ...emptyEvidence,
    basis: newest === undefined || renewing ? 'new' : 'newest',
    statement: '',
  }))
  const { draft, change, command } = useDraftCommand(attestCriterionMutation, { form, untouched, onAccepted: onDone })
  const onNewest = newest !== undefined && !renewing && draft.basis === 'newest'
  const statement = draft.statement.trim()
  const send = async () => {
    const evidence = evidenceInput(draft)
    if (!onNewest && evidence === undefined) return
    const basis = onNewest ? { version: newest.version } : { evidence: evidence ?? null }
    await command.send({
      project: context.projectId,
      input: { ...placeOf(context, entry), ...basis, ...(statement === '' ? {} : { statement }) },
    })
  }
  return (
    <CommandForm
      command={command}
      submit={t(renewing ? 'board.gate.renew' : 'board.gate.attest')}
      missing={onNewest ? [] : missingEvidence(draft)}
      onSubmit={() => void send()}
      onCancel={onDone}
    >
      {(error) => (
        <>
          <Paragraph>
            <strong>{local(entry.definition.text)}</strong>
            {entry.partner !== null && ` – ${entry.partner.name}`}
          </Paragraph>
          <Paragraph>{local(entry.definition.help)}</Paragraph>
          {context.frozen !== undefined && renewing && (
            <Alert data-color="warning" data-size="sm">
              {t('board.gate.renewMeaning', { citation: context.frozen.citation })}
            </Alert>
          )}
          {newest !== undefined && !renewing && (
            <Fieldset>
              <Fieldset.Legend>{t('board.gate.attestOn')}</Fieldset.Legend>
              <Radio
                name={form}
                value="newest"
                label={t('board.gate.attestNewest', { version: String(newest.version) })}
                checked={draft.basis === 'newest'}
                onChange={() => change({ basis: 'newest' })}
              />
              <Radio
                name={form}
                value="new"
                label={t('board.gate.attestNew')}
                checked={draft.basis === 'new'}
                onChange={() => change({ basis: 'new' })}
              />
            </Fieldset>
          )}
          {onNewest ? (
            <EvidenceList versions={[newest]} />
          ) : (
            <EvidenceFields draft={draft} change={change} error={error} />
          )}
          <LongTextField
            rows={2}
            label={t('board.gate.statement')}
            value={draft.statement}
            onChange={(statement) => change({ statement })}
          />
          <Paragraph data-size="sm">{t('board.gate.attestMeaning')}</Paragraph>
        </>
      )}
    </CommandForm>
  )
}
