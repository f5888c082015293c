import { Paragraph } from '@digdir/designsystemet-react'
import { capitalise } from '@samstyre/messages'
import { RecordTable } from '../../../components/record-table.tsx'
import { TextLink } from '../../../components/text-link.tsx'
import { useText } from '../../../language/use-text.ts'
import type { Basis } from '../../voting/basis-document.ts'

interface Props {
  readonly projectId: string
  readonly deviations: Basis['deviations']
}

/** The deviations that were open then, as large as they were known to be. */
export function BasisDeviations({ projectId, deviations }: Props) {
  const { t, kroner, days } = useText()
  if (deviations.length === 0) return <Paragraph>{t('board.decision.file.deviations.none')}</Paragraph>
  return (
    <RecordTable
      caption={t('board.decision.file.deviations')}
      columns={[
        t('board.decision.file.deviation'),
        t('board.decision.file.deviation.state'),
        t('board.decision.file.deviation.size'),
      ]}
      rows={deviations.map(({ deviation, state, costNok, days: delay }) => ({
        key: deviation.id,
        cells: [
          <TextLink
            key="deviation"
            to="/projects/$projectId/deviations/$deviationId"
            params={{ projectId, deviationId: deviation.id }}
          >
            {t('board.decision.file.deviationName', { number: String(deviation.number), title: deviation.title })}
          </TextLink>,
          capitalise(t(`words.deviationState.${state}`)),
          t('board.decision.file.mandateValue', { cost: kroner(costNok), days: days(delay) }),
        ],
      }))}
    />
  )
}
