import { Details, Paragraph } from '@digdir/designsystemet-react'
import { Due } from '../../components/due.tsx'
import { Panel } from '../../components/panel.tsx'
import { ProposalStateTag } from '../../components/proposal-state-tag.tsx'
import { useText } from '../../language/use-text.ts'
import { BallotsHistory } from './ballots-history.tsx'
import { BasisDetails } from './basis-details.tsx'
import { CastBallot } from './cast-ballot.tsx'
import type { GateName, Proposal } from './documents.ts'
import { VoteNotices } from './notices/vote-notices.tsx'
import { Objections } from './objections/objections.tsx'
import { ownSeats } from './own-seats.ts'
import { OwnerPanel } from './owner/owner-panel.tsx'
import { isUndecided } from './proposal-states.ts'
import { Seats } from './seats/seats.tsx'
import { Steering } from './steering.tsx'
import { SubjectDetails } from './subject-details.tsx'
import { useSubjectWords } from './use-subject-words.ts'
import { ValidityStatement } from './validity-statement.tsx'
import { VoteRules } from './vote-rules.tsx'
import './vote-panel.css'

interface Props {
  readonly projectId: string
  readonly proposal: Proposal
  readonly gates: readonly GateName[]
  /** Who is project owner at the moment shown. */
  readonly owner: { readonly id: string; readonly name: string } | null
  readonly past: boolean
  /** The heading where the page does not say what the proposal is about. */
  readonly heading?: string
}

/** A vote: what is asked, what it has come to, by which rule, who has voted what, and the reader's own vote. */
export function VotePanel({ projectId, proposal, gates, owner, past, heading }: Props) {
  const { t, dateTime } = useText()
  const { title } = useSubjectWords(gates)
  const { state, citation, deadline, putBy, putAt } = proposal
  const isToVote = !past && ownSeats(proposal).some(({ ballot }) => ballot === null)
  return (
    <Panel
      heading={heading ?? t('board.voting.heading', { citation, title: title(proposal.subject) })}
      beside={<ProposalStateTag state={state} />}
    >
      <VoteNotices projectId={projectId} proposal={proposal} past={past} />
      <SubjectDetails proposal={proposal} gates={gates} />
      <ValidityStatement proposal={proposal} />
      <OwnerPanel projectId={projectId} proposal={proposal} gates={gates} owner={owner} past={past} />
      <Details className="vote-panel__rule" data-color="neutral" defaultOpen={isToVote}>
        <Details.Summary>{t('board.voting.rule')}</Details.Summary>
        <Details.Content>
          <VoteRules proposal={proposal} />
        </Details.Content>
      </Details>
      <Seats projectId={projectId} proposal={proposal} past={past} />
      <Objections projectId={projectId} proposal={proposal} past={past} />
      {!past && <CastBallot projectId={projectId} proposal={proposal} gates={gates} />}
      <Paragraph data-size="sm" className="quiet">
        {t('board.voting.putBy', { person: putBy.name, at: dateTime(putAt) })}
        {state === 'open' && (
          <>
            {' · '}
            <Due day={deadline} />
          </>
        )}
      </Paragraph>
      <div className="vote-panel__more">
        <BasisDetails projectId={projectId} proposal={proposal} />
        <BallotsHistory ballots={proposal.ballots} />
      </div>
      {isUndecided(state) && !past && <Steering projectId={projectId} proposal={proposal} />}
    </Panel>
  )
}
