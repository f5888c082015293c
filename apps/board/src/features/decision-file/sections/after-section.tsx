import { Paragraph, Skeleton } from '@digdir/designsystemet-react'
import { Panel } from '../../../components/panel.tsx'
import { QueryProblem } from '../../../components/query-problem.tsx'
import { TextLink } from '../../../components/text-link.tsx'
import { useText } from '../../../language/use-text.ts'
import { EntryList } from '../../history/entries/entry-list.tsx'
import type { SectionProps } from '../file-sections.tsx'
import { useAftermath } from './use-aftermath.ts'

/** What has happened with it since it was decided, the newest first. */
export function AfterSection({ project, proposal }: SectionProps) {
  const { t } = useText()
  const { closedRevision } = proposal
  const { entries, error, ask } = useAftermath(project, proposal)
  const coming = closedRevision !== null && entries === undefined
  return (
    <Panel heading={t('board.decision.file.after')}>
      {closedRevision === null && <Paragraph>{t('board.decision.file.after.open')}</Paragraph>}
      {coming && error === undefined && <Skeleton variant="rectangle" height="8rem" />}
      {coming && error !== undefined && <QueryProblem error={error} retry={ask} />}
      {closedRevision !== null && entries?.length === 0 && <Paragraph>{t('board.decision.file.after.none')}</Paragraph>}
      {entries !== undefined && entries.length > 0 && (
        <EntryList projectId={project.id} entries={entries} items={nothingNamed} />
      )}
      <Paragraph className="not-printed">
        <TextLink to="/projects/$projectId/history" params={{ projectId: project.id }} search={{ item: proposal.id }}>
          {t('board.decision.file.after.all')}
        </TextLink>
      </Paragraph>
    </Panel>
  )
}

// Every entry is about this decision, so none says so again.
const nothingNamed: ReadonlyMap<string, never> = new Map<string, never>()
