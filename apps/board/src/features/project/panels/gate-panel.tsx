import { Paragraph } from '@digdir/designsystemet-react'
import { ButtonLink } from '../../../components/button-link.tsx'
import { EmptyState } from '../../../components/empty-state.tsx'
import { Panel } from '../../../components/panel.tsx'
import { useText } from '../../../language/use-text.ts'
import type { OverviewGate } from '../documents.ts'
import { gateInQuestion } from './gate-in-question.ts'
import { GateState } from './gate-state.tsx'
import { MissingCriteria } from './missing-criteria.tsx'
import { SeatList } from './seat-list.tsx'

interface Props {
  readonly projectId: string
  readonly gates: readonly OverviewGate[]
  readonly phase: string
  readonly past: boolean
}

/** The gate in question: how far it has come in plain words, and who has voted. */
export function GatePanel({ projectId, gates, phase, past }: Props) {
  const { t, local } = useText()
  const gate = gateInQuestion(gates, phase)
  if (gate === undefined) {
    return (
      <Panel heading={t('board.project.gates')}>
        <EmptyState>{t('board.project.noGate')}</EmptyState>
      </Panel>
    )
  }
  const name = local(gate.name)
  const waiting = gate.openProposal?.mySeats.some((seat) => seat.ballot === null) ?? false
  return (
    <Panel heading={gate.number === null ? name : t('board.project.gate', { number: String(gate.number), name })}>
      <GateState gate={gate} />
      {gate.openProposal !== null && <SeatList seats={gate.openProposal.seats} mine={gate.openProposal.mySeats} />}
      {gate.state === 'missing' && <MissingCriteria gate={gate} />}
      {gate.sentBack !== null && <Paragraph>{t('board.project.sentBack', { reason: gate.sentBack })}</Paragraph>}
      <div className="button-row">
        <ButtonLink
          to="/projects/$projectId/gates/$gateId"
          params={{ projectId, gateId: gate.id }}
          variant={waiting && !past ? 'primary' : 'secondary'}
        >
          {waiting && !past ? t('board.project.toVote') : t('board.project.toGate')}
        </ButtonLink>
      </div>
    </Panel>
  )
}
