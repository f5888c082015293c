import { Paragraph } from '@digdir/designsystemet-react'
import { CommandForm } from '../../commands/command-form.tsx'
import { DialogButton } from '../../commands/dialog-button.tsx'
import { useDraftCommand } from '../../commands/use-draft-command.ts'
import { useText } from '../../language/use-text.ts'
import { submitEvidenceMutation } from './commands.ts'
import { placeOf } from './criterion-place.ts'
import type { Criterion } from './documents.ts'
import { emptyEvidence, evidenceInput, missingEvidence } from './evidence-draft.ts'
import { EvidenceFields } from './evidence-fields.tsx'
import type { GateContext } from './gate-context.ts'

interface Props {
  readonly context: GateContext
  readonly entry: Criterion
}

/** Adds a version of the evidence without confirming anything. */
export function SubmitEvidence({ context, entry }: Props) {
  const { t, local } = useText()
  return (
    <DialogButton
      label={t('board.gate.submit')}
      fullLabel={t('board.gate.submitFor', { criterion: local(entry.definition.text) })}
      heading={t('board.gate.submit')}
      variant="tertiary"
      size="sm"
    >
      {(close) => <SubmitForm context={context} entry={entry} onDone={close} />}
    </DialogButton>
  )
}

function SubmitForm({ context, entry, onDone }: Props & { readonly onDone: () => void }) {
  const { t, local } = useText()
  const form = `evidence:${context.projectId}:${context.gate}:${entry.key}`
  const { draft, change, command } = useDraftCommand(submitEvidenceMutation, {
    form,
    untouched: emptyEvidence,
    item: context.gate,
    onAccepted: onDone,
  })
  const send = async () => {
    const evidence = evidenceInput(draft)
    if (evidence === undefined) return
    await command.send({
      project: context.projectId,
      expectedRevision: context.revision,
      input: { ...placeOf(context, entry), evidence },
    })
  }
  return (
    <CommandForm
      command={command}
      submit={t('board.gate.submitSend')}
      missing={missingEvidence(draft)}
      onSubmit={() => void send()}
      onCancel={onDone}
    >
      {(error) => (
        <>
          <Paragraph>
            <strong>{local(entry.definition.text)}</strong>
            {entry.partner !== null && ` – ${entry.partner.name}`}
          </Paragraph>
          {entry.attestation !== null && <Paragraph>{t('board.gate.submitOutdates')}</Paragraph>}
          <EvidenceFields draft={draft} change={change} error={error} />
        </>
      )}
    </CommandForm>
  )
}
