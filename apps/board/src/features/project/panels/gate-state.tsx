import { Alert, Paragraph } from '@digdir/designsystemet-react'
import { Due } from '../../../components/due.tsx'
import { capitalised } from '../../../language/capitalised.ts'
import { useText } from '../../../language/use-text.ts'
import type { OverviewGate } from '../documents.ts'

interface Props {
  readonly gate: OverviewGate
}

const colours = { valid: 'success', notValid: 'danger', pending: 'info' } as const

/** The state of a gate in plain words: what is missing, or what the vote has come to and why. */
export function GateState({ gate }: Props) {
  const { t, date } = useText()
  const proposal = gate.openProposal
  if (proposal !== null) return <Vote proposal={proposal} />
  switch (gate.state) {
    case 'held':
      return (
        <Alert data-color="warning">
          {gate.heldUntil === null
            ? capitalised(t('words.gateState.held'))
            : t('board.project.heldUntil', { date: date(gate.heldUntil) })}
        </Alert>
      )
    case 'ready':
      return <Alert data-color="success">{t('board.project.ready', { count: gate.total })}</Alert>
    default:
      return (
        <>
          <Paragraph>{t('board.project.criteria', { met: gate.met, total: gate.total })}</Paragraph>
          <CriteriaBar met={gate.met} total={gate.total} />
          {gate.blocking.length > 0 && (
            <Alert data-color="danger">{t('board.project.blocking', { count: gate.blocking.length })}</Alert>
          )}
        </>
      )
  }
}

function Vote({ proposal }: { readonly proposal: NonNullable<OverviewGate['openProposal']> }) {
  const { t, list } = useText()
  const { validity, deadline, citation } = proposal
  return (
    <Alert data-color={colours[validity.status]}>
      <Paragraph>
        <strong>{capitalised(t(`words.validityStatus.${validity.status}`))}.</strong>{' '}
        {t('board.project.case', { citation })} · <Due day={deadline} />
      </Paragraph>
      <ul className="gate-state__reasons">
        {validity.reasons.map(({ code, who, count, needed }) => (
          <li key={code}>{t(`reasons.${code}`, { who: list(who), count: count ?? 0, needed: needed ?? 0 })}</li>
        ))}
      </ul>
    </Alert>
  )
}

function CriteriaBar({ met, total }: { readonly met: number; readonly total: number }) {
  return (
    <svg className="criteria-bar" aria-hidden="true" focusable="false" width="100%" height="8">
      <rect className="criteria-bar__whole" width="100%" height="8" rx="4" />
      <rect className="criteria-bar__part" width={`${total === 0 ? 0 : (100 * met) / total}%`} height="8" rx="4" />
    </svg>
  )
}
