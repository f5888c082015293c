import { Tag } from '@digdir/designsystemet-react'
import { Due } from '../../../components/due.tsx'
import { TextLink } from '../../../components/text-link.tsx'
import { useText } from '../../../language/use-text.ts'
import type { OverviewCondition } from '../documents.ts'
import { ReopenCondition } from './reopen-condition.tsx'
import { SettleCondition } from './settle-condition.tsx'

interface Props {
  readonly condition: OverviewCondition
  readonly projectId: string
  /** Whether the viewer may settle any condition, and reopen one. */
  readonly settlesAny: boolean
  readonly past: boolean
}

export function ConditionItem({ condition, projectId, settlesAny, past }: Props) {
  const { t, shortDate } = useText()
  const { id, text, met, owner, due, overdue, proposal, citation, note, settledAt, settledBy, mine } = condition
  return (
    <li id={`condition-${id}`} className="condition-item">
      <div className="condition-item__title">
        <span>{text}</span>
        {met ? (
          <Tag data-color="success">{t('board.conditions.met')}</Tag>
        ) : (
          <Tag data-color={overdue ? 'danger' : 'warning'}>{t('board.conditions.open')}</Tag>
        )}
      </div>
      <p className="quiet small">
        {owner.name} ·{' '}
        {met && settledAt !== null ? (
          t('board.conditions.settled', { date: shortDate(settledAt), name: settledBy?.name ?? owner.name })
        ) : (
          <Due day={due} overdue={overdue} />
        )}{' '}
        ·{' '}
        <TextLink to="/projects/$projectId/decisions/$proposalId" params={{ projectId, proposalId: proposal }}>
          {t('board.conditions.decision', { citation })}
        </TextLink>
      </p>
      {note !== null && <p className="condition-item__note">{note}</p>}
      {!past && (
        <div className="condition-item__actions not-printed">
          {!met && (mine || settlesAny) && <SettleCondition projectId={projectId} condition={condition} />}
          {met && settlesAny && <ReopenCondition projectId={projectId} condition={condition} />}
        </div>
      )}
    </li>
  )
}
