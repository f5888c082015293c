import { Panel } from '../../../components/panel.tsx'
import { useText } from '../../../language/use-text.ts'
import type { GateName, ProposalSummary } from '../../voting/documents.ts'
import { ProposalList } from '../../voting/proposal-list.tsx'
import { isUndecided } from '../../voting/proposal-states.ts'

interface Props {
  readonly projectId: string
  readonly proposals: readonly ProposalSummary[]
  readonly gates: readonly GateName[]
  /** The proposal that has a panel of its own. */
  readonly shown: string | undefined
}

/** What else is being voted on. */
export function OpenCasesPanel({ projectId, proposals, gates, shown }: Props) {
  const { t } = useText()
  const open = proposals.filter(({ id, state }) => isUndecided(state) && id !== shown)
  if (open.length === 0) return null
  return (
    <Panel heading={t('board.project.openCases')}>
      <ProposalList projectId={projectId} proposals={open} gates={gates} />
    </Panel>
  )
}
