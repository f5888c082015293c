import { Panel } from '../../../components/panel.tsx'
import { useText } from '../../../language/use-text.ts'
import { OwnerPanel } from '../../voting/owner/owner-panel.tsx'
import { ValidityStatement } from '../../voting/validity-statement.tsx'
import type { SectionProps } from '../file-sections.tsx'

/** What the vote came to, and why. */
export function ResultSection({ project, proposal }: SectionProps) {
  const { t } = useText()
  return (
    <Panel heading={t('board.decision.file.result')}>
      <ValidityStatement proposal={proposal} />
      <OwnerPanel projectId={project.id} proposal={proposal} gates={project.gates} owner={project.owner} past />
    </Panel>
  )
}
