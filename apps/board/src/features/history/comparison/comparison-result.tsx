import { Alert, Heading, Skeleton } from '@digdir/designsystemet-react'
import { EmptyState } from '../../../components/empty-state.tsx'
import { useText } from '../../../language/use-text.ts'
import { useFreshQuery } from '../../../live/use-fresh-query.ts'
import { useItems } from '../record/items.ts'
import { useRecord } from '../record/use-record.ts'
import { DifferenceList } from './difference-list.tsx'
import { compareQuery } from './documents.ts'
import type { Moments } from './use-moments.ts'

interface Props {
  readonly projectId: string
  readonly asked: NonNullable<Moments['asked']>
}

/** The answer to a comparison, or why there is none. */
export function ComparisonResult({ projectId, asked }: Props) {
  const { t, language, dateTime } = useText()
  const { record } = useRecord(projectId)
  const items = useItems(record)
  const { data, error, fetching } = useFreshQuery({
    query: compareQuery,
    variables: { id: projectId, ...asked, language },
    scope: projectId,
  })

  if (error !== undefined && !fetching) return <Alert data-color="warning">{t('errors.notYetThen')}</Alert>
  if (data === undefined) return <Skeleton variant="rectangle" height="16rem" />
  const { from, to, differences } = data.compare
  const inWords = (moment: typeof from) =>
    `${dateTime(moment.at)} (${t('board.moment.event', { revision: String(moment.revision) })})`
  return (
    <div className="comparison" aria-busy={fetching}>
      <Heading level={2} data-size="sm" aria-live="polite">
        {t('board.comparison.between', { from: inWords(from), to: inWords(to) })}
      </Heading>
      {differences.length === 0 ? (
        <EmptyState>{t('board.comparison.same')}</EmptyState>
      ) : (
        <DifferenceList projectId={projectId} differences={differences} items={items} />
      )}
    </div>
  )
}
