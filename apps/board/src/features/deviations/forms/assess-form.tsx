import { Paragraph } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { CommandForm } from '../../../commands/command-form.tsx'
import { useDraftCommand } from '../../../commands/use-draft-command.ts'
import { ChoiceField } from '../../../components/choice-field.tsx'
import { costAndDaysProblems } from '../../../components/field-problems.ts'
import { NumberField } from '../../../components/number-field.tsx'
import { costs, delays } from '../../../components/number-ranges.ts'
import { useText } from '../../../language/use-text.ts'
import { assessDeviationMutation } from '../commands.ts'
import { AspectField } from './aspect-field.tsx'
import { amountsIn, aspects, assessDraft, assessmentInput, missingInAssessment } from './assess-draft.ts'
import type { FormProps } from './form-props.ts'

/** Assesses for one of the partners the reader may speak for. */
export function AssessForm(props: FormProps) {
  const { t } = useText()
  const { assessFor, affects } = props.deviation
  const unassessed = assessFor.find(({ id }) => affects.some((each) => each.partner.id === id && !each.assessment))
  const [partner, setPartner] = useState((unassessed ?? assessFor[0])?.id ?? '')
  return (
    <>
      <Paragraph className="form-introduction">{t('board.deviations.assess.help')}</Paragraph>
      {assessFor.length > 1 && (
        <ChoiceField
          label={t('board.deviations.assess.partner')}
          value={partner}
          options={assessFor.map(({ id, name }) => ({ value: id, text: name }))}
          onChange={setPartner}
        />
      )}
      {partner !== '' && <PartnerAssessment key={partner} {...props} partner={partner} />}
    </>
  )
}

function PartnerAssessment({ context, deviation, onDone, partner }: FormProps & { readonly partner: string }) {
  const { t, language } = useText()
  const form = `assess:${deviation.id}:${partner}`
  const [untouched] = useState(() => assessDraft(deviation, partner))
  const { draft, change, command } = useDraftCommand(assessDeviationMutation, { form, untouched, onAccepted: onDone })
  const name = deviation.assessFor.find(({ id }) => id === partner)?.name ?? ''
  const amounts = amountsIn(language, draft)
  const send = async () => {
    const assessment = assessmentInput(draft, amounts)
    if (assessment === undefined) return
    await command.send({ project: context.project.id, input: { deviation: deviation.id, partner, ...assessment } })
  }
  return (
    <CommandForm
      command={command}
      submit={t('board.deviations.assess.send', { partner: name })}
      missing={missingInAssessment(draft)}
      problems={costAndDaysProblems(t, amounts)}
      onSubmit={() => void send()}
      onCancel={onDone}
    >
      {(error) => (
        <>
          {aspects.map((aspect) => (
            <AspectField
              key={aspect}
              aspect={aspect}
              chosen={draft.consequences[aspect]}
              note={draft.notes[aspect] ?? ''}
              error={error(aspect)}
              onChosen={(consequence) => change({ consequences: { ...draft.consequences, [aspect]: consequence } })}
              onNote={(note) => change({ notes: { ...draft.notes, [aspect]: note } })}
            />
          ))}
          <NumberField
            numbers={costs}
            label={t('board.deviations.assess.cost')}
            description={t('board.deviations.assess.costHelp')}
            value={draft.cost}
            error={error('costNok')}
            onChange={(cost) => change({ cost })}
          />
          <NumberField
            numbers={delays}
            label={t('board.deviations.assess.days')}
            value={draft.days}
            error={error('days')}
            onChange={(days) => change({ days })}
          />
        </>
      )}
    </CommandForm>
  )
}
