import { Details, Paragraph } from '@digdir/designsystemet-react'
import { Due } from '../../components/due.tsx'
import { Panel } from '../../components/panel.tsx'
import { ProposalStateTag } from '../../components/proposal-state-tag.tsx'
import { useText } from '../../language/use-text.ts'
import { useSession } from '../../session/use-session.ts'
import { useStanding } from '../../session/use-standing.ts'
import { BallotsHistory } from './ballots-history.tsx'
import { BasisDetails } from './basis-details.tsx'
import { CastBallot } from './cast-ballot.tsx'
import { CloseProposal } from './close-proposal.tsx'
import type { GateName, Proposal } from './documents.ts'
import { RuleInWords } from './rule-in-words.tsx'
import { Seats } from './seats.tsx'
import { SubjectDetails } from './subject-details.tsx'
import { useSubjectWords } from './use-subject-words.ts'
import { ValidityStatement } from './validity-statement.tsx'
import { WithdrawProposal } from './withdraw-proposal.tsx'
import './vote-panel.css'

interface Props {
  readonly projectId: string
  readonly proposal: Proposal
  readonly gates: readonly GateName[]
  readonly past: boolean
  /** The heading where the page does not say what the proposal is about. */
  readonly heading?: string
}

/** A vote: what is asked, what it has come to, who has voted what, and the reader's own vote. */
export function VotePanel({ projectId, proposal, gates, past, heading }: Props) {
  const { t, dateTime } = useText()
  const { title } = useSubjectWords(gates)
  const { state, citation, deadline, putBy, putAt, rule } = proposal
  return (
    <Panel
      heading={heading ?? t('board.voting.heading', { citation, title: title(proposal.subject) })}
      beside={<ProposalStateTag state={state} />}
    >
      <SubjectDetails proposal={proposal} gates={gates} />
      <ValidityStatement proposal={proposal} />
      <Seats projectId={projectId} proposal={proposal} past={past} />
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
        <Details data-color="neutral">
          <Details.Summary>{t('board.voting.rule')}</Details.Summary>
          <Details.Content>
            <RuleInWords rule={rule} />
          </Details.Content>
        </Details>
        <BasisDetails projectId={projectId} proposal={proposal} />
        <BallotsHistory ballots={proposal.ballots} />
      </div>
      {state === 'open' && !past && <Steering projectId={projectId} proposal={proposal} />}
    </Panel>
  )
}

/** What those who lead the vote may do with it. */
function Steering({ projectId, proposal }: Pick<Props, 'projectId' | 'proposal'>) {
  const { t } = useText()
  const { me } = useSession()
  const permissions = useStanding()?.permissions ?? []
  const mayClose = permissions.includes('proposals.close')
  const mayWithdraw = permissions.includes('proposals.withdraw') || me?.person.id === proposal.putBy.id
  const settled = proposal.validity.status !== 'pending'
  return (
    <div className="button-row">
      {mayClose && settled && <CloseProposal projectId={projectId} proposal={proposal} />}
      {mayWithdraw && <WithdrawProposal projectId={projectId} proposal={proposal} />}
      {mayClose && !settled && <span className="quiet small">{t('board.voting.close.notYet')}</span>}
    </div>
  )
}
