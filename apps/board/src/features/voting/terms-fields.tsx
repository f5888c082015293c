import { Textfield } from '@digdir/designsystemet-react'
import { DateField } from '../../components/date-field.tsx'
import { LongTextField } from '../../components/long-text-field.tsx'
import { PairedFields } from '../../components/paired-fields.tsx'
import { useText } from '../../language/use-text.ts'
import type { TermsDraft } from './terms.ts'

interface Props {
  readonly draft: TermsDraft
  readonly change: (part: Partial<TermsDraft>) => void
  readonly error: (field: string) => string | undefined
}

/** The recommendation and the deadline, asked for every proposal. */
export function TermsFields({ draft, change, error }: Props) {
  const { t } = useText()
  return (
    <>
      <LongTextField
        label={t('board.voting.put.recommendation')}
        description={t('board.voting.put.recommendationHelp')}
        value={draft.recommendation}
        onChange={(recommendation) => change({ recommendation })}
      />
      <PairedFields>
        <DateField
          name="deadlineDate"
          label={t('board.voting.put.deadline')}
          value={draft.deadlineDate}
          error={error('deadlineDate')}
          onChange={(deadlineDate) => change({ deadlineDate })}
        />
        <Textfield
          type="time"
          name="deadlineTime"
          label={t('board.voting.put.time')}
          value={draft.deadlineTime}
          error={error('deadlineTime')}
          onChange={(event) => change({ deadlineTime: event.currentTarget.value })}
        />
      </PairedFields>
    </>
  )
}
