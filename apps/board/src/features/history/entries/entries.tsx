import { Alert, Button, Paragraph } from '@digdir/designsystemet-react'
import { EmptyState } from '../../../components/empty-state.tsx'
import { Panel } from '../../../components/panel.tsx'
import { useText } from '../../../language/use-text.ts'
import { useLive } from '../../../live/live-context.ts'
import type { Item } from '../record/items.ts'
import type { HistorySearch } from '../search.ts'
import { EntryList } from './entry-list.tsx'
import { useHistory } from './use-history.ts'

interface Props {
  readonly projectId: string
  readonly filter: HistorySearch
  readonly items: ReadonlyMap<string, Item>
  readonly until: number | undefined
  readonly pause: boolean
}

/** The events asked for, with a way to the older ones. */
export function Entries({ projectId, filter, items, until, pause }: Props) {
  const { t } = useText()
  const { changes } = useLive()
  const { entries, more, changing, loadingMore, loadMore, error } = useHistory({ projectId, filter, until, pause })
  return (
    <Panel heading={t('board.history.entries')}>
      <div aria-busy={changing || entries === undefined} className="entries">
        {entries === undefined && error === undefined && <Paragraph>{t('board.history.loading')}</Paragraph>}
        {error !== undefined && <Alert data-color="warning">{t('errors.connectionLost')}</Alert>}
        {entries?.length === 0 && <EmptyState>{t('board.history.empty')}</EmptyState>}
        {entries !== undefined && (
          <EntryList
            projectId={projectId}
            entries={entries}
            items={items}
            fresh={new Set(changes.map(({ revision }) => revision))}
          />
        )}
      </div>
      {more && (
        <div>
          <Button variant="secondary" loading={loadingMore} onClick={loadMore}>
            {t('board.history.more')}
          </Button>
        </div>
      )}
      {entries !== undefined && entries.length > 0 && !more && (
        <Paragraph data-size="sm" className="quiet">
          {t('board.history.all')}
        </Paragraph>
      )}
    </Panel>
  )
}
