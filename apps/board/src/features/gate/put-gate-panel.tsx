import { Paragraph } from '@digdir/designsystemet-react'
import { DialogButton } from '../../commands/dialog-button.tsx'
import { Panel } from '../../components/panel.tsx'
import { useText } from '../../language/use-text.ts'
import type { Gate } from './documents.ts'
import type { Assigned } from './gate-context.ts'
import { PutGateForm } from './put-gate-form.tsx'

interface Props {
  readonly projectId: string
  readonly gate: Gate
  readonly assignments: readonly Assigned[]
}

export function PutGatePanel({ projectId, gate, assignments }: Props) {
  const { t } = useText()
  return (
    <Panel heading={t('board.gate.put')} className="not-printed">
      <Paragraph data-size="sm">
        {t(gate.state === 'ready' ? 'board.gate.putReady' : 'board.gate.putNotReady')}
      </Paragraph>
      <div className="button-row">
        <DialogButton
          label={t('board.gate.putOpen')}
          heading={t('board.gate.put')}
          variant={gate.state === 'ready' ? 'primary' : 'secondary'}
        >
          {(close) => <PutGateForm projectId={projectId} gate={gate} assignments={assignments} onDone={close} />}
        </DialogButton>
      </div>
    </Panel>
  )
}
