import { Panel } from '../../../components/panel.tsx'
import { useText } from '../../../language/use-text.ts'
import { ValidityStatement } from '../../voting/validity-statement.tsx'
import type { SectionProps } from '../file-sections.tsx'

/** What the vote came to, and why. */
export function ResultSection({ proposal }: SectionProps) {
  const { t } = useText()
  return (
    <Panel heading={t('board.decision.file.result')}>
      <ValidityStatement proposal={proposal} />
    </Panel>
  )
}
