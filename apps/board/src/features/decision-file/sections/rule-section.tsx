import { Paragraph } from '@digdir/designsystemet-react'
import { Panel } from '../../../components/panel.tsx'
import { useText } from '../../../language/use-text.ts'
import { VoteRules } from '../../voting/vote-rules.tsx'
import type { SectionProps } from '../file-sections.tsx'

/** The rule the decision was taken by, in plain words, and its version. */
export function RuleSection({ proposal }: SectionProps) {
  const { t } = useText()
  return (
    <Panel heading={t('board.decision.file.rule')}>
      <Paragraph className="quiet">
        {t('board.decision.file.rule.version', { version: String(proposal.rulesVersion) })}
      </Paragraph>
      <VoteRules proposal={proposal} />
    </Panel>
  )
}
