import { Dropdown } from '@digdir/designsystemet-react'
import { useText } from '../../../language/use-text.ts'
import type { Deviation } from '../documents.ts'
import { type Action, offeredActions } from '../moves.ts'
import type { ProjectContext } from '../project-context.ts'

interface Props {
  readonly context: ProjectContext
  readonly deviation: Deviation
  readonly tabIndex: 0 | -1
  readonly onAction: (deviation: Deviation, action: Action) => void
}

/** Everything the reader may do with a deviation now: the way for those who do not drag. */
export function MoveMenu({ context, deviation, tabIndex, onAction }: Props) {
  const { t } = useText()
  const offered = offeredActions(context, deviation)
  if (offered.length === 0) return null
  return (
    <Dropdown.TriggerContext>
      <Dropdown.Trigger
        variant="tertiary"
        data-size="sm"
        tabIndex={tabIndex}
        aria-label={t('board.deviations.moveThis', { number: String(deviation.number) })}
      >
        {t('board.deviations.move')}
      </Dropdown.Trigger>
      <Dropdown placement="bottom-start" data-size="sm">
        <Dropdown.List>
          {offered.map((action) => (
            <Dropdown.Item key={action}>
              <Dropdown.Button onClick={() => onAction(deviation, action)}>
                {t(`board.deviations.action.${action}`)}
              </Dropdown.Button>
            </Dropdown.Item>
          ))}
        </Dropdown.List>
      </Dropdown>
    </Dropdown.TriggerContext>
  )
}
