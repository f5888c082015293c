import { Paragraph } from '@digdir/designsystemet-react'
import { DialogButton } from '../../../commands/dialog-button.tsx'
import { Panel } from '../../../components/panel.tsx'
import { useText } from '../../../language/use-text.ts'
import type { Deviation } from '../documents.ts'
import { ActionForm } from '../forms/action-form.tsx'
import { type Action, offeredActions, whyNotApproved } from '../moves.ts'
import type { ProjectContext } from '../project-context.ts'
import { RefusalText } from '../refusal-text.tsx'

interface Props {
  readonly context: ProjectContext
  readonly deviation: Deviation
}

/** What the reader can do now, and why it cannot be approved yet when it cannot. */
export function ActionsPanel({ context, deviation }: Props) {
  const { t } = useText()
  const offered = offeredActions(context, deviation)
  const refusal = whyNotApproved(context, deviation)
  if (context.readOnly) return null
  return (
    <Panel heading={t('board.deviations.actions')} className="not-printed">
      {refusal !== undefined && <RefusalText context={context} deviation={deviation} refusal={refusal} />}
      {offered.length === 0 ? (
        <Paragraph className="quiet">{t('board.deviations.noActions')}</Paragraph>
      ) : (
        <div className="button-row">
          {offered.map((action, place) => (
            <DialogButton
              key={action}
              label={t(`board.deviations.action.${action}`)}
              heading={t(`board.deviations.action.${action}`)}
              variant={place === 0 && leadsOn(action) ? 'primary' : 'secondary'}
            >
              {(close) => <ActionForm context={context} deviation={deviation} action={action} onDone={close} />}
            </DialogButton>
          ))}
        </div>
      )}
    </Panel>
  )
}

/** Whether an action takes the deviation further, and does not only say more about it. */
function leadsOn(action: Action): boolean {
  return action !== 'planDeviation' && action !== 'involvePartner' && action !== 'sortDeviation'
}
