import type { KeyboardEvent } from 'react'
import { Due } from '../../../components/due.tsx'
import { TextLink } from '../../../components/text-link.tsx'
import { ToleranceBars } from '../../../components/tolerance-bars.tsx'
import { useText } from '../../../language/use-text.ts'
import type { Deviation } from '../documents.ts'
import type { Action } from '../moves.ts'
import { type ArrowKey, isArrowKey } from '../neighbour.ts'
import { OverToleranceTag } from '../over-tolerance-tag.tsx'
import type { ProjectContext } from '../project-context.ts'
import { SeverityTag } from '../severity-tag.tsx'
import { MoveMenu } from './move-menu.tsx'

interface Props {
  readonly context: ProjectContext
  readonly deviation: Deviation
  /** The one card that Tab leads to; arrow keys lead to the others. */
  readonly current: boolean
  readonly onFocus: () => void
  readonly onArrow: (key: ArrowKey) => void
  readonly onAction: (deviation: Deviation, action: Action) => void
  readonly onDragged: (deviation: Deviation | undefined) => void
}

/** Where the link of a card is found, to give it the focus. */
export function cardId(deviation: string): string {
  return `card-${deviation}`
}

export function DeviationCard({ context, deviation, current, onFocus, onArrow, onAction, onDragged }: Props) {
  const { t } = useText()
  const { id, number, title, severity, ownerPartner, responsible, due, overdue, costNok, days, tolerance } = deviation
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isArrowKey(event.key) || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    onArrow(event.key)
  }
  const owner = responsible === null ? ownerPartner.name : `${responsible.name}, ${ownerPartner.name}`
  return (
    <li
      className="card"
      draggable={!context.readOnly}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', id)
        event.dataTransfer.effectAllowed = 'move'
        onDragged(deviation)
      }}
      onDragEnd={() => onDragged(undefined)}
    >
      <TextLink
        id={cardId(id)}
        to="/projects/$projectId/deviations/$deviationId"
        params={{ projectId: context.project.id, deviationId: id }}
        tabIndex={current ? 0 : -1}
        draggable={false}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
      >
        {t('board.deviations.short', { number: String(number), title })}
      </TextLink>
      <p className="small">{owner}</p>
      {due !== null && (
        <p className="small">
          <Due day={due} overdue={overdue} />
        </p>
      )}
      <div className="card__tags">
        <SeverityTag severity={severity} />
        {deviation.overTolerance && <OverToleranceTag />}
      </div>
      <ToleranceBars costNok={costNok} days={days} tolerance={tolerance} />
      <MoveMenu context={context} deviation={deviation} tabIndex={current ? 0 : -1} onAction={onAction} />
    </li>
  )
}
