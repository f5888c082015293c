import { Tag } from '@digdir/designsystemet-react'
import { EmptyState } from '../../../components/empty-state.tsx'
import { Panel } from '../../../components/panel.tsx'
import { TextLink } from '../../../components/text-link.tsx'
import { useText } from '../../../language/use-text.ts'
import type { OverviewDeviation } from '../documents.ts'
import { DeviationItem } from './deviation-item.tsx'

interface Props {
  readonly projectId: string
  readonly deviations: readonly OverviewDeviation[]
}

const shown = 4

/** The deviations that are open, those over tolerance first. */
export function DeviationsPanel({ projectId, deviations }: Props) {
  const { t } = useText()
  const open = deviations
    .filter(({ state }) => state !== 'closed' && state !== 'rejected')
    .toSorted((one, other) => Number(other.overTolerance) - Number(one.overTolerance))
  const over = open.filter(({ overTolerance }) => overTolerance).length
  const all = (
    <TextLink to="/projects/$projectId/deviations" params={{ projectId }}>
      {t('board.project.allDeviations', { count: deviations.length })}
    </TextLink>
  )
  return (
    <Panel
      heading={t('board.project.openDeviations')}
      beside={over > 0 && <Tag data-color="danger">{t('board.project.over', { count: over })}</Tag>}
    >
      {open.length === 0 ? (
        <EmptyState action={all}>{t('board.project.noDeviations')}</EmptyState>
      ) : (
        <>
          <ul className="plain-list">
            {open.slice(0, shown).map((deviation) => (
              <DeviationItem key={deviation.id} deviation={deviation} projectId={projectId} />
            ))}
          </ul>
          {all}
        </>
      )}
    </Panel>
  )
}
