import { Checkbox, Fieldset, Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import { ChoiceField } from '../../../components/choice-field.tsx'
import { DateField } from '../../../components/date-field.tsx'
import { LongTextField } from '../../../components/long-text-field.tsx'
import { NumberField } from '../../../components/number-field.tsx'
import { costs, delays } from '../../../components/number-ranges.ts'
import { PairedFields } from '../../../components/paired-fields.tsx'
import { capitalised } from '../../../language/capitalised.ts'
import { useText } from '../../../language/use-text.ts'
import { sortings } from '../forms/sort-form.tsx'
import type { ProjectContext } from '../project-context.ts'
import { severities } from '../search.ts'
import type { ReportDraft } from './report-draft.ts'
import '../forms/forms.css'

interface Props {
  readonly context: ProjectContext
  readonly draft: ReportDraft
  readonly change: (part: Partial<ReportDraft>) => void
  readonly error: (field: string) => string | undefined
}

export function ReportFields({ context, draft, change, error }: Props) {
  const { t } = useText()
  const partners = context.partners.map(({ id, name }) => ({ value: id, text: name }))
  return (
    <>
      <Textfield
        label={t('board.deviations.field.title')}
        description={t('board.deviations.report.titleHelp')}
        value={draft.title}
        error={error('title')}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <LongTextField
        rows={5}
        label={t('board.deviations.report.description')}
        description={t('board.deviations.report.descriptionHelp')}
        value={draft.description}
        error={error('description')}
        onChange={(description) => change({ description })}
      />
      <PairedFields>
        <ChoiceField
          label={t('board.deviations.report.for')}
          value={draft.reportingPartner}
          options={partners}
          error={error('reportingPartner')}
          onChange={(reportingPartner) => change({ reportingPartner })}
        />
        <ChoiceField
          label={t('board.deviations.report.owner')}
          none={t('board.deviations.report.ownerSame')}
          value={draft.ownerPartner}
          options={partners}
          onChange={(ownerPartner) => change({ ownerPartner })}
        />
      </PairedFields>
      <Affects context={context} draft={draft} change={change} error={error} />
      <PairedFields>
        <ChoiceField
          label={t('board.deviations.field.severity')}
          value={draft.severity}
          options={severities.map((value) => ({ value, text: capitalised(t(`words.severity.${value}`)) }))}
          error={error('severity')}
          onChange={(value) => change({ severity: severities.find((each) => each === value) ?? '' })}
        />
        <DateField
          name="due"
          label={t('board.deviations.report.due')}
          value={draft.due}
          error={error('due')}
          onChange={(due) => change({ due })}
        />
        <NumberField
          numbers={costs}
          label={t('board.deviations.report.cost')}
          value={draft.cost}
          error={error('costNok')}
          onChange={(cost) => change({ cost })}
        />
        <NumberField
          numbers={delays}
          label={t('board.deviations.report.days')}
          value={draft.days}
          error={error('days')}
          onChange={(days) => change({ days })}
        />
      </PairedFields>
      {context.trial && (
        <ChoiceField
          label={t('board.deviations.report.sorting')}
          none={t('board.deviations.report.sortLater')}
          value={draft.sorting}
          options={sortings.map((value) => ({ value, text: t(`board.deviations.sort.${value}`) }))}
          onChange={(value) => change({ sorting: sortings.find((each) => each === value) ?? '' })}
        />
      )}
    </>
  )
}

function Affects({ context, draft, change, error }: Props) {
  const { t } = useText()
  const message = error('affects')
  const { affects } = draft
  const toggle = (id: string, chosen: boolean) =>
    change({ affects: chosen ? [...affects, id] : affects.filter((each) => each !== id) })
  return (
    <Fieldset>
      <Fieldset.Legend>{t('board.deviations.report.affects')}</Fieldset.Legend>
      <Fieldset.Description>{t('board.deviations.report.affectsHelp')}</Fieldset.Description>
      {context.partners.map(({ id, name }) => (
        <Checkbox
          key={id}
          label={name}
          value={id}
          checked={affects.includes(id)}
          aria-invalid={message === undefined ? undefined : true}
          onChange={(event) => toggle(id, event.currentTarget.checked)}
        />
      ))}
      {message !== undefined && <ValidationMessage>{message}</ValidationMessage>}
    </Fieldset>
  )
}
