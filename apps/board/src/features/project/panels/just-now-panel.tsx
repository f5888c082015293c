import { EmptyState } from '../../../components/empty-state.tsx'
import { Panel } from '../../../components/panel.tsx'
import { TextLink } from '../../../components/text-link.tsx'
import { useText } from '../../../language/use-text.ts'
import { ChangeList, type ListedChange } from '../../../live/change-list.tsx'
import { useLive } from '../../../live/live-context.ts'

interface Props {
  readonly projectId: string
  readonly entries: readonly ListedChange[]
}

/** The newest of what happened; what came while the page was open is marked. */
export function JustNowPanel({ projectId, entries }: Props) {
  const { t } = useText()
  const { changes } = useLive()
  return (
    <Panel
      heading={t('board.project.justNow')}
      action={
        <TextLink to="/projects/$projectId/history" params={{ projectId }}>
          {t('board.project.allHistory')}
        </TextLink>
      }
    >
      {entries.length === 0 ? (
        <EmptyState>{t('board.project.nothingYet')}</EmptyState>
      ) : (
        <ChangeList changes={entries} fresh={new Set(changes.map(({ revision }) => revision))} />
      )}
    </Panel>
  )
}
