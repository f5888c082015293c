import { Paragraph } from '@digdir/designsystemet-react'
import type { RuleToDescribe } from '@samstyre/messages'
import { Panel } from '../../components/panel.tsx'
import { useText } from '../../language/use-text.ts'
import { RuleInWords } from '../voting/rule-in-words.tsx'
import { type Assigned, seatsAmong } from './gate-context.ts'

interface Props {
  readonly rule: RuleToDescribe | undefined
  readonly assignments: readonly Assigned[]
}

/** Who decides here, and by which rule. */
export function RulePanel({ rule, assignments }: Props) {
  const { t } = useText()
  return (
    <Panel heading={t('board.gate.rule')}>
      {rule === undefined ? (
        <Paragraph>{t('board.gate.notConstituted')}</Paragraph>
      ) : (
        <>
          <RuleInWords rule={rule} />
          <Paragraph data-size="sm">
            <strong>{t('board.gate.entitled')}</strong>
          </Paragraph>
          <ul className="rule-in-words">
            {seatsAmong(assignments).map(({ person, partner, role }) => (
              <li key={`${person.id}:${role}`}>
                {person.name}, {partner?.name} <span className="quiet">({t(`words.role.${role}`)})</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  )
}
