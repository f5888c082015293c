import { Paragraph } from '@digdir/designsystemet-react'
import { DialogFrame } from '../../../commands/dialog-frame.tsx'
import { useText } from '../../../language/use-text.ts'
import type { Deviation } from '../documents.ts'
import type { Move } from '../moves.ts'
import type { ProjectContext } from '../project-context.ts'
import { RefusalText } from '../refusal-text.tsx'
import { ActionForm } from './action-form.tsx'
import './forms.css'

interface Props {
  readonly context: ProjectContext
  readonly deviation: Deviation | undefined
  readonly move: Move | undefined
  readonly onClose: () => void
}

/** The dialog of a move that was asked for: its form, or why it cannot be done. */
export function ActionDialog({ context, deviation, move, onClose }: Props) {
  const { t } = useText()
  const open = deviation !== undefined && move !== undefined
  const heading =
    move?.kind === 'action' ? t(`board.deviations.action.${move.action}`) : t('board.deviations.refused.heading')
  return (
    <DialogFrame open={open} heading={heading} onClose={onClose}>
      {deviation !== undefined && move !== undefined && (
        <>
          <Paragraph className="form-introduction">
            <strong>{t('board.deviations.name', { number: String(deviation.number), title: deviation.title })}</strong>
          </Paragraph>
          {move.kind === 'action' ? (
            <ActionForm context={context} deviation={deviation} action={move.action} onDone={onClose} />
          ) : (
            <RefusalText context={context} deviation={deviation} refusal={move.refusal} />
          )}
        </>
      )}
    </DialogFrame>
  )
}
