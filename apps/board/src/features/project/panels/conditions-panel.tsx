import { EmptyState } from '../../../components/empty-state.tsx'
import { Panel } from '../../../components/panel.tsx'
import { useText } from '../../../language/use-text.ts'
import type { OverviewCondition } from '../documents.ts'
import { ConditionItem } from './condition-item.tsx'

interface Props {
  readonly project: {
    readonly id: string
    readonly standing: { readonly permissions: readonly string[] }
    readonly conditions: readonly OverviewCondition[]
  }
  readonly past: boolean
}

/** The duties that decisions have put on people: whose they are, and when they are due. */
export function ConditionsPanel({ project, past }: Props) {
  const { t } = useText()
  const conditions = project.conditions.toSorted(
    (one, other) => Number(one.met) - Number(other.met) || one.due.localeCompare(other.due),
  )
  return (
    <Panel heading={t('board.conditions.heading')}>
      {conditions.length === 0 ? (
        <EmptyState>{t('board.conditions.none')}</EmptyState>
      ) : (
        <ul className="plain-list">
          {conditions.map((condition) => (
            <ConditionItem
              key={condition.id}
              condition={condition}
              projectId={project.id}
              settlesAny={project.standing.permissions.includes('conditions.settle')}
              past={past}
            />
          ))}
        </ul>
      )}
    </Panel>
  )
}
