import { Heading } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import { capitalised } from '../../../language/capitalised.ts'
import { useText } from '../../../language/use-text.ts'
import type { Deviation } from '../documents.ts'
import { ActionDialog } from '../forms/action-dialog.tsx'
import { type Lane, lanesOf } from '../lanes.ts'
import { type Move, moveTo } from '../moves.ts'
import { type ArrowKey, neighbour } from '../neighbour.ts'
import type { ProjectContext } from '../project-context.ts'
import { deviationStates, type LaneKind } from '../search.ts'
import { BoardCell } from './board-cell.tsx'
import { cardId } from './deviation-card.tsx'
import './board.css'

interface Props {
  readonly context: ProjectContext
  readonly deviations: readonly Deviation[]
  readonly lanes: LaneKind
}

interface Asked {
  readonly deviation: string
  readonly move: Move
}

/** Deviations as cards: a column for each state, a lane for each partner or severity. Works by pointer and by keyboard. */
export function DeviationBoard({ context, deviations, lanes: kind }: Props) {
  const { t } = useText()
  const [focused, setFocused] = useState<string>()
  const [dragged, setDragged] = useState<Deviation>()
  const [asked, setAsked] = useState<Asked>()
  const lanes = lanesOf(deviations, kind)
  const current = deviations.some(({ id }) => id === focused) ? focused : firstCard(lanes)

  // The menu a dialog was opened from is gone when it closes, so the card takes the focus; once more when it has moved.
  const handled = useRef<string>(undefined)
  const close = () => {
    handled.current = asked?.deviation
    setAsked(undefined)
  }
  useEffect(() => {
    if (asked === undefined) focus(handled.current)
  }, [asked])
  useEffect(() => {
    const here = deviations.some(({ id }) => id === handled.current)
    if (!here || document.activeElement !== document.body) return
    focus(handled.current)
    handled.current = undefined
  }, [deviations])

  const name = ({ name: lane }: Lane) =>
    'partner' in lane
      ? lane.partner
      : t('board.deviations.severity', { severity: t(`words.severity.${lane.severity}`) })

  return (
    <>
      {!context.readOnly && <p className="quiet small board-help not-printed">{t('board.deviations.boardHelp')}</p>}
      <section className="board" aria-label={t('board.deviations.board')}>
        <div className="board__columns" aria-hidden="true">
          {deviationStates.map((state) => (
            <span key={state}>{capitalised(t(`words.deviationState.${state}`))}</span>
          ))}
        </div>
        {lanes.map((lane) => (
          <section key={lane.id} className="board__lane" aria-label={name(lane)}>
            <Heading level={2} data-size="2xs">
              {name(lane)}
            </Heading>
            <div className="board__cells">
              {deviationStates.map((state) => (
                <BoardCell
                  key={state}
                  state={state}
                  deviations={lane.cells[state]}
                  context={context}
                  current={current}
                  dragged={dragged}
                  onFocus={setFocused}
                  onArrow={(deviation: string, key: ArrowKey) => focus(neighbour(lanes, deviation, key))}
                  onAction={(deviation, action) =>
                    setAsked({ deviation: deviation.id, move: { kind: 'action', action } })
                  }
                  onDragged={setDragged}
                  onDropped={(deviation) =>
                    setAsked({ deviation: deviation.id, move: moveTo(context, deviation, state) })
                  }
                />
              ))}
            </div>
          </section>
        ))}
      </section>
      <ActionDialog
        context={context}
        deviation={deviations.find(({ id }) => id === asked?.deviation)}
        move={asked?.move}
        onClose={close}
      />
    </>
  )
}

function focus(deviation: string | undefined): void {
  if (deviation !== undefined) document.getElementById(cardId(deviation))?.focus()
}

function firstCard(lanes: readonly Lane[]): string | undefined {
  return lanes.flatMap(({ cells }) => deviationStates.flatMap((state) => cells[state]))[0]?.id
}
