import { Panel } from '../../../components/panel.tsx'
import { useText } from '../../../language/use-text.ts'
import { SubjectDetails } from '../../voting/subject-details.tsx'
import { useSubjectWords } from '../../voting/use-subject-words.ts'
import type { SectionProps } from '../file-sections.tsx'
import { FactList } from './fact-list.tsx'

/** What was proposed, by whom and when. */
export function FactsSection({ project, proposal }: SectionProps) {
  const { t, dateTime } = useText()
  const { title } = useSubjectWords(project.gates)
  const { putAt, putBy, deadline, asOf, closedAt, subject } = proposal
  return (
    <Panel heading={t('board.decision.file.facts')}>
      <FactList
        facts={[
          { name: t('board.decision.file.subject'), value: title(subject) },
          {
            name: t('board.decision.file.put'),
            value: t('board.decision.file.by', { at: dateTime(putAt), person: putBy.name }),
          },
          { name: t('board.decision.file.deadline'), value: dateTime(deadline) },
          ...(asOf === null ? [] : [{ name: t('board.decision.file.asOf'), value: dateTime(asOf) }]),
          ...(closedAt === null ? [] : [{ name: t('board.decision.file.closed'), value: dateTime(closedAt) }]),
        ]}
      />
      <SubjectDetails proposal={proposal} gates={project.gates} />
    </Panel>
  )
}
