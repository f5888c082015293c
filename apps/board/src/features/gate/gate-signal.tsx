import type { GateState } from './documents.ts'
import './gate-signal.css'

interface Props {
  readonly state: GateState
}

const marks: Readonly<Record<GateState, string>> = {
  passed: '✓',
  deciding: '…',
  ready: '→',
  missing: '!',
  held: '‖',
  ahead: '',
}

/** The signal at a decision point: red, yellow, green, each with a mark of its own. The words stand beside it. */
export function GateSignal({ state }: Props) {
  return (
    <span className={`gate-signal gate-signal--${state}`} aria-hidden="true">
      {marks[state]}
    </span>
  )
}
