import { DateField } from '../../../components/date-field.tsx'
import { PairedFields } from '../../../components/paired-fields.tsx'
import { useText } from '../../../language/use-text.ts'
import type { RoleDraft } from './assign-role-form.tsx'

interface Props {
  readonly draft: Pick<RoleDraft, 'from' | 'to'>
  readonly change: (part: Partial<RoleDraft>) => void
  readonly error: (field: string) => string | undefined
}

/** The first day of a role, and the last one if it is settled. */
export function PeriodFields({ draft, change, error }: Props) {
  const { t } = useText()
  return (
    <PairedFields>
      <DateField
        name="from"
        label={t('board.people.assign.from')}
        value={draft.from}
        error={error('from')}
        onChange={(from) => change({ from })}
      />
      <DateField
        name="to"
        label={t('board.people.assign.to')}
        value={draft.to}
        error={error('to')}
        onChange={(to) => change({ to })}
      />
    </PairedFields>
  )
}
