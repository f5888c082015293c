import { Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { CommandForm } from '../../../commands/command-form.tsx'
import { useDraftCommand } from '../../../commands/use-draft-command.ts'
import { ChoiceField } from '../../../components/choice-field.tsx'
import { DateField } from '../../../components/date-field.tsx'
import { dateProblems } from '../../../components/field-problems.ts'
import { PairedFields } from '../../../components/paired-fields.tsx'
import { capitalised } from '../../../language/capitalised.ts'
import { useText } from '../../../language/use-text.ts'
import { usePeopleOptions } from '../../../session/use-people-options.ts'
import { planDeviationMutation } from '../commands.ts'
import type { Deviation } from '../documents.ts'
import { type Severity, severities } from '../search.ts'
import type { FormProps } from './form-props.ts'
import './forms.css'

interface PlanDraft extends Record<string, unknown> {
  readonly title: string
  readonly severity: Severity
  readonly ownerPartner: string
  readonly responsible: string
  readonly due: string
}

function planOf({ title, severity, ownerPartner, responsible, due }: Deviation): PlanDraft {
  return { title, severity, ownerPartner: ownerPartner.id, responsible: responsible?.id ?? '', due: due ?? '' }
}

/** Only what was changed is sent, so that nobody overwrites what another person set meanwhile. */
function changedIn(draft: PlanDraft, before: PlanDraft) {
  return {
    ...(draft.title.trim() === before.title ? {} : { title: draft.title.trim() }),
    ...(draft.severity === before.severity ? {} : { severity: draft.severity }),
    ...(draft.ownerPartner === before.ownerPartner ? {} : { ownerPartner: draft.ownerPartner }),
    ...(draft.responsible === before.responsible || draft.responsible === '' ? {} : { responsible: draft.responsible }),
    ...(draft.due === before.due || draft.due === '' ? {} : { due: draft.due }),
  }
}

/** The fields that still have to be filled in: what has been set can be changed, but not taken away. */
function missingIn(draft: PlanDraft, before: PlanDraft): readonly string[] {
  return [
    ...(draft.title.trim() === '' ? ['title'] : []),
    ...(draft.responsible === '' && before.responsible !== '' ? ['responsible'] : []),
    ...(draft.due === '' && before.due !== '' ? ['due'] : []),
  ]
}

/** Title, severity, owner, responsible person and due date. */
export function PlanForm({ context, deviation, onDone }: FormProps) {
  const text = useText()
  const { t } = text
  const form = `plan:${deviation.id}`
  const [before] = useState(() => ({ plan: planOf(deviation), revision: context.project.revision }))
  const people = usePeopleOptions(context.project.assignments)
  const { draft, change, command } = useDraftCommand(planDeviationMutation, {
    form,
    untouched: before.plan,
    item: deviation.id,
    onAccepted: onDone,
  })
  const send = () =>
    command.send({
      project: context.project.id,
      expectedRevision: before.revision,
      input: { deviation: deviation.id, ...changedIn(draft, before.plan) },
    })
  return (
    <CommandForm
      command={command}
      submit={t('board.deviations.plan.send')}
      missing={missingIn(draft, before.plan)}
      problems={dateProblems(text, { due: draft.due })}
      onSubmit={() => void send()}
      onCancel={onDone}
    >
      {(error) => (
        <>
          <Textfield
            label={t('board.deviations.field.title')}
            value={draft.title}
            error={error('title')}
            onChange={(event) => change({ title: event.currentTarget.value })}
          />
          <PairedFields>
            <ChoiceField
              label={t('board.deviations.field.owner')}
              value={draft.ownerPartner}
              options={context.partners.map(({ id, name }) => ({ value: id, text: name }))}
              onChange={(ownerPartner) => change({ ownerPartner })}
            />
            <ChoiceField
              label={t('board.deviations.field.responsible')}
              value={draft.responsible}
              options={people}
              error={error('responsible')}
              onChange={(responsible) => change({ responsible })}
            />
            <ChoiceField
              label={t('board.deviations.field.severity')}
              value={draft.severity}
              options={severities.map((value) => ({ value, text: capitalised(t(`words.severity.${value}`)) }))}
              onChange={(value) => change({ severity: severities.find((each) => each === value) ?? draft.severity })}
            />
            <DateField
              name="due"
              label={t('board.deviations.field.due')}
              value={draft.due}
              error={error('due')}
              onChange={(due) => change({ due })}
            />
          </PairedFields>
        </>
      )}
    </CommandForm>
  )
}
