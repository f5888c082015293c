import { useText } from '../../language/use-text.ts'
import { useStanding } from '../../session/use-standing.ts'
import { CloseProposal } from './close-proposal.tsx'
import type { Proposal } from './documents.ts'
import { WithdrawProposal } from './withdraw-proposal.tsx'

interface Props {
  readonly projectId: string
  readonly proposal: Proposal
}

/** What those who lead the vote, or have put it, may do with it now. */
export function Steering({ projectId, proposal }: Props) {
  const { t } = useText()
  const leads = useStanding()?.permissions.includes('proposals.close') ?? false
  const { actions, objections, state } = proposal
  const mayClose = actions.includes('closeProposal')
  const isObjected = objections.some(({ outcome }) => outcome === null)
  return (
    <div className="button-row not-printed">
      {mayClose && <CloseProposal projectId={projectId} proposal={proposal} />}
      {actions.includes('withdrawProposal') && <WithdrawProposal projectId={projectId} proposal={proposal} />}
      {leads && !mayClose && state === 'open' && (
        <span className="quiet small">
          {t(isObjected ? 'board.voting.close.objected' : 'board.voting.close.notYet')}
        </span>
      )}
    </div>
  )
}
