import { Tag } from '@digdir/designsystemet-react'
import { Panel } from '../../../components/panel.tsx'
import { useText } from '../../../language/use-text.ts'
import type { FiledProject } from '../documents.ts'
import type { SectionProps } from '../file-sections.tsx'

type Condition = FiledProject['conditions'][number]

/** The conditions the decision set, and what has become of each. */
export function ConditionsSection({ project, proposal }: SectionProps) {
  const { t, date } = useText()
  const conditions = project.conditions.filter((condition) => condition.proposal === proposal.id)
  if (conditions.length === 0) return null
  return (
    <Panel heading={t('board.decision.file.conditions')}>
      <ol className="plain-list">
        {conditions.map((condition) => (
          <li key={condition.id} className="decision-file__condition">
            <span>{condition.text}</span>
            <span className="quiet small">
              {t('board.decision.file.condition.owner', { person: condition.owner.name, date: date(condition.due) })}
            </span>
            <ConditionState condition={condition} />
            {condition.note !== null && <blockquote>{condition.note}</blockquote>}
          </li>
        ))}
      </ol>
    </Panel>
  )
}

function ConditionState({ condition }: { readonly condition: Condition }) {
  const { t, date } = useText()
  const { met, overdue, settledAt, settledBy } = condition
  if (met && settledAt !== null) {
    return (
      <Tag data-size="sm" data-color="success">
        {t('board.decision.file.condition.met', { at: date(settledAt), person: settledBy?.name ?? '' })}
      </Tag>
    )
  }
  return (
    <Tag data-size="sm" data-color={overdue ? 'danger' : 'warning'}>
      {overdue ? t('board.decision.file.condition.overdue') : t('board.decision.file.condition.open')}
    </Tag>
  )
}
