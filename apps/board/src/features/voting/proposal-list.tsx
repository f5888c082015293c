import { Due } from '../../components/due.tsx'
import { ProposalStateTag } from '../../components/proposal-state-tag.tsx'
import { TextLink } from '../../components/text-link.tsx'
import { useText } from '../../language/use-text.ts'
import type { GateName, ProposalSummary } from './documents.ts'
import { useSubjectWords } from './use-subject-words.ts'
import './proposal-list.css'

interface Props {
  readonly projectId: string
  readonly proposals: readonly ProposalSummary[]
  readonly gates: readonly GateName[]
}

export function ProposalList({ projectId, proposals, gates }: Props) {
  return (
    <ul className="plain-list">
      {proposals.map((proposal) => (
        <li key={proposal.id} className="proposal-row">
          <ProposalRow projectId={projectId} proposal={proposal} gates={gates} />
        </li>
      ))}
    </ul>
  )
}

interface RowProps {
  readonly projectId: string
  readonly proposal: ProposalSummary
  readonly gates: readonly GateName[]
}

function ProposalRow({ projectId, proposal, gates }: RowProps) {
  const { t, date } = useText()
  const { title } = useSubjectWords(gates)
  const { id, citation, state, subject, deadline, closedAt, putBy, validity, mySeats } = proposal
  const awaitsMe = state === 'open' && mySeats.some(({ ballot }) => ballot === null)
  return (
    <>
      <div>
        <TextLink to="/projects/$projectId/decisions/$proposalId" params={{ projectId, proposalId: id }}>
          {t('board.voting.heading', { citation, title: title(subject) })}
        </TextLink>
        <p className="small quiet">
          {subject.__typename === 'GateSubject' && `${t(`words.gateOutcome.${subject.outcome}`)} · `}
          {t('board.voting.list.putBy', { person: putBy.name })}
          {state !== 'withdrawn' && ` · ${t('board.voting.list.count', validityCount(validity))}`}
        </p>
        {awaitsMe && (
          <p>
            <strong>{t('board.voting.list.awaitsYou')}</strong>
          </p>
        )}
      </div>
      <div className="proposal-row__end">
        <ProposalStateTag state={state} />
        <span className="small">{state === 'open' ? <Due day={deadline} /> : closedAt !== null && date(closedAt)}</span>
      </div>
    </>
  )
}

function validityCount({ yes, no, blank, voters }: ProposalSummary['validity']) {
  return { yes, no, blank, voters }
}
