import { Alert, Fieldset, Radio, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { CommandForm } from '../../commands/command-form.tsx'
import { useDraftCommand } from '../../commands/use-draft-command.ts'
import { LongTextField } from '../../components/long-text-field.tsx'
import { capitalised } from '../../language/capitalised.ts'
import { useText } from '../../language/use-text.ts'
import { putProposalMutation } from '../voting/commands.ts'
import { PutFrozenNote } from '../voting/put-frozen-note.tsx'
import { missingTerms, termsInput } from '../voting/terms.ts'
import { TermsFields } from '../voting/terms-fields.tsx'
import { ConditionsFields } from './conditions-fields.tsx'
import type { Gate } from './documents.ts'
import type { Assigned } from './gate-context.ts'
import { emptyPutGate, gateSubject, missingInGate, needsReason, outcomes } from './put-gate-draft.ts'

interface Props {
  readonly projectId: string
  readonly gate: Gate
  readonly assignments: readonly Assigned[]
  readonly onDone: () => void
}

/** Puts the gate to the vote: what is proposed, on which conditions, and until when. */
export function PutGateForm({ projectId, gate, assignments, onDone }: Props) {
  const { t } = useText()
  const form = `putGate:${projectId}:${gate.id}`
  const [untouched] = useState(emptyPutGate)
  const { draft, change, command } = useDraftCommand(putProposalMutation, { form, untouched, onAccepted: onDone })
  const leadsOn = !needsReason(draft.outcome)
  const send = () =>
    command.send({ project: projectId, input: { subject: gateSubject(gate.id, draft), ...termsInput(draft) } })
  return (
    <CommandForm
      command={command}
      submit={t('board.voting.put.send')}
      missing={[...missingInGate(draft), ...missingTerms(draft)]}
      onSubmit={() => void send()}
      onCancel={onDone}
    >
      {(error) => (
        <>
          <Fieldset>
            <Fieldset.Legend>{t('board.gate.outcome')}</Fieldset.Legend>
            {outcomes.map((outcome) => (
              <Radio
                key={outcome}
                name={form}
                value={outcome}
                label={capitalised(t(`words.gateOutcome.${outcome}`))}
                checked={draft.outcome === outcome}
                onChange={() => change({ outcome })}
              />
            ))}
          </Fieldset>
          {leadsOn && gate.met < gate.total && (
            <Alert data-color="warning" data-size="sm">
              {t('board.gate.notReady', { count: gate.total - gate.met })}
            </Alert>
          )}
          {draft.outcome === 'goWithConditions' && (
            <ConditionsFields
              conditions={draft.conditions}
              assignments={assignments}
              onChange={(conditions) => change({ conditions })}
              error={error}
            />
          )}
          {draft.outcome === 'hold' && (
            <Textfield
              type="date"
              label={t('board.gate.holdUntil')}
              description={t('board.gate.holdHelp')}
              value={draft.holdUntil}
              error={error('holdUntil')}
              onChange={(event) => change({ holdUntil: event.currentTarget.value })}
            />
          )}
          {!leadsOn && (
            <LongTextField
              label={t('board.voting.put.reason')}
              value={draft.reason}
              error={error('reason')}
              onChange={(reason) => change({ reason })}
            />
          )}
          <TermsFields draft={draft} change={change} error={error} />
          <PutFrozenNote />
        </>
      )}
    </CommandForm>
  )
}
