import { useText } from '../../language/use-text.ts'
import type { Gate } from './documents.ts'
import { GateSignal } from './gate-signal.tsx'

interface Props {
  readonly gate: Gate
}

/** How the gate stands, with its signal, in plain words. */
export function GateStatement({ gate }: Props) {
  const { t, local } = useText()
  const { state, sentBack, from, to } = gate
  return (
    <div className="gate-statement">
      <GateSignal state={state} />
      <div>
        <p>
          <strong>{useGateWords(gate)}</strong>
        </p>
        <p className="quiet">{t('board.gate.between', { from: local(from.name), to: local(to.name) })}</p>
        {sentBack !== null && <p>{t('board.gate.sentBack', { reason: sentBack })}</p>}
      </div>
    </div>
  )
}

type Words = Pick<Gate, 'state' | 'met' | 'total' | 'passedAt' | 'passedBy' | 'heldUntil'> & {
  readonly openProposal: { readonly citation: string; readonly deadline: string } | null
}

/** The state of a gate as one sentence. */
export function useGateWords({ state, met, total, passedAt, passedBy, heldUntil, openProposal }: Words): string {
  const { t, date, dateTime } = useText()
  switch (state) {
    case 'passed':
      return t('board.gate.state.passed', {
        date: passedAt === null ? '' : date(passedAt),
        citation: passedBy?.citation ?? '',
      })
    case 'deciding':
      return t('board.gate.state.deciding', {
        citation: openProposal?.citation ?? '',
        deadline: openProposal === null ? '' : dateTime(openProposal.deadline),
      })
    case 'ready':
      return t('board.gate.state.ready', { total })
    case 'missing':
      return t('board.gate.state.missing', { count: total - met, total })
    case 'held':
      return t('board.gate.state.held', { date: heldUntil === null ? '' : date(heldUntil) })
    case 'ahead':
      return t('board.gate.state.ahead')
    default:
      return state satisfies never
  }
}
