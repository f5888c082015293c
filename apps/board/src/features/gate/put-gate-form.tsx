import { Alert, Fieldset, Radio } from '@digdir/designsystemet-react'
import { DateField } from '../../components/date-field.tsx'
import { dateProblems } from '../../components/field-problems.ts'
import { LongTextField } from '../../components/long-text-field.tsx'
import { capitalised } from '../../language/capitalised.ts'
import { useText } from '../../language/use-text.ts'
import { ProposalForm } from '../voting/proposal-form.tsx'
import { useProposalDraft } from '../voting/use-proposal-draft.ts'
import { ConditionsFields } from './conditions-fields.tsx'
import type { Gate } from './documents.ts'
import type { Assigned } from './gate-context.ts'
import { datesInGate, emptyPutGate, gateSubject, missingInGate, needsReason, outcomes } from './put-gate-draft.ts'

interface Props {
  readonly projectId: string
  readonly gate: Gate
  readonly assignments: readonly Assigned[]
  readonly onDone: () => void
}

/** Puts the gate to the vote: what is proposed, on which conditions, and until when. */
export function PutGateForm({ projectId, gate, assignments, onDone }: Props) {
  const text = useText()
  const { t } = text
  const form = `putGate:${projectId}:${gate.id}`
  const proposal = useProposalDraft({ projectId, form, untouched: emptyPutGate, onDone })
  const { draft, change } = proposal
  const leadsOn = !needsReason(draft.outcome)
  return (
    <ProposalForm
      proposal={proposal}
      subject={gateSubject(gate.id, draft)}
      missing={missingInGate(draft)}
      problems={dateProblems(text, datesInGate(draft))}
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
            <DateField
              name="holdUntil"
              label={t('board.gate.holdUntil')}
              description={t('board.gate.holdHelp')}
              value={draft.holdUntil}
              error={error('holdUntil')}
              onChange={(holdUntil) => change({ holdUntil })}
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
        </>
      )}
    </ProposalForm>
  )
}
