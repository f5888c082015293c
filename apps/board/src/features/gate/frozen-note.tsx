import { Alert } from '@digdir/designsystemet-react'
import { useText } from '../../language/use-text.ts'
import type { Freezing } from './frozen-by.ts'

interface Props {
  readonly frozen: Freezing
}

/** What new evidence means while the gate is voted on. */
export function FrozenNote({ frozen: { citation, mayAskAnew } }: Props) {
  const { t } = useText()
  return (
    <Alert data-color="info" data-size="sm">
      {t(mayAskAnew ? 'board.gate.frozen.once' : 'board.gate.frozen', { citation })}
    </Alert>
  )
}
