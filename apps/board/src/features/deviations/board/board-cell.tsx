import { type DragEvent, useState } from 'react'
import { capitalised } from '../../../language/capitalised.ts'
import { useText } from '../../../language/use-text.ts'
import type { Deviation } from '../documents.ts'
import { type Action, moveTo } from '../moves.ts'
import type { ArrowKey } from '../neighbour.ts'
import type { ProjectContext } from '../project-context.ts'
import type { DeviationState } from '../search.ts'
import { DeviationCard } from './deviation-card.tsx'

interface Props {
  readonly state: DeviationState
  readonly deviations: readonly Deviation[]
  readonly context: ProjectContext
  readonly current: string | undefined
  readonly dragged: Deviation | undefined
  readonly onFocus: (deviation: string) => void
  readonly onArrow: (deviation: string, key: ArrowKey) => void
  readonly onAction: (deviation: Deviation, action: Action) => void
  readonly onDragged: (deviation: Deviation | undefined) => void
  readonly onDropped: (deviation: Deviation) => void
}

/** The cards of one lane in one state; a card dropped here asks for the move that leads here. */
export function BoardCell(props: Props) {
  const { state, deviations, context, current, dragged, onFocus, onArrow, onAction, onDragged, onDropped } = props
  const { t } = useText()
  const [over, setOver] = useState(false)
  const name = capitalised(t(`words.deviationState.${state}`))
  const target = dragged !== undefined && dragged.state !== state
  const may = target && moveTo(context, dragged, state).kind === 'action'
  const onDragOver = (event: DragEvent) => {
    if (!target) return
    event.preventDefault()
    setOver(true)
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    if (target) onDropped(dragged)
  }
  const classes = [
    'cell',
    deviations.length === 0 ? 'cell--empty' : '',
    may ? 'cell--may' : '',
    over ? 'cell--over' : '',
  ]
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups form fields, and these are cards.
    <div
      role="group"
      aria-label={name}
      aria-hidden={deviations.length === 0}
      className={classes.filter((name) => name !== '').join(' ')}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      {deviations.length > 0 && (
        <>
          <p className="cell__state" aria-hidden="true">
            {name}
          </p>
          <ul className="cell__cards">
            {deviations.map((deviation) => (
              <DeviationCard
                key={deviation.id}
                context={context}
                deviation={deviation}
                current={deviation.id === current}
                onFocus={() => onFocus(deviation.id)}
                onArrow={(key) => onArrow(deviation.id, key)}
                onAction={onAction}
                onDragged={onDragged}
              />
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
