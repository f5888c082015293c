import { TextLink } from '../../../components/text-link.tsx'
import { useText } from '../../../language/use-text.ts'
import type { OverviewGate } from '../documents.ts'

interface Props {
  readonly gate: OverviewGate
  readonly projectId: string
}

/** What the signal says, in words; the title opens the gate. */
export function SignalText({ gate, projectId }: Props) {
  const { t, local } = useText()
  const name = gate.number === null ? local(gate.name) : t('board.line.gate', { number: String(gate.number) })
  return (
    <div className="station__text">
      <TextLink
        to="/projects/$projectId/gates/$gateId"
        params={{ projectId, gateId: gate.id }}
        title={local(gate.name)}
      >
        {name}
      </TextLink>
      <p>{useSignalWords(gate)}</p>
    </div>
  )
}

function useSignalWords(gate: OverviewGate): string {
  const { t, dayInYear, relativeDay } = useText()
  const proposal = gate.openProposal
  switch (gate.state) {
    case 'passed':
      if (gate.passedAt === null || gate.passedBy === null) return t('words.gateState.passed')
      return t('board.line.passed', { citation: gate.passedBy.citation, date: dayInYear(gate.passedAt) })
    case 'deciding': {
      if (proposal === null) return t('words.gateState.deciding')
      const seats = proposal.seats.filter((seat) => seat.counts)
      const voted = seats.filter((seat) => seat.ballot !== null).length
      return t('board.line.deciding', { voted, seats: seats.length, when: relativeDay(proposal.deadline) })
    }
    case 'missing':
      if (gate.met === gate.total) return t('board.line.blocked', { count: gate.blocking.length })
      return t('board.line.missing', { count: gate.total - gate.met })
    case 'held':
      return gate.heldUntil === null
        ? t('words.gateState.held')
        : t('board.line.held', { date: dayInYear(gate.heldUntil) })
    case 'ready':
      return t('words.gateState.ready')
    case 'ahead':
      return gate.total === 0 ? '' : t('board.line.ahead', { met: gate.met, total: gate.total })
    default:
      return gate.state satisfies never
  }
}
