import { Heading, Paragraph } from '@digdir/designsystemet-react'
import { useText } from '../../language/use-text.ts'
import type { GateName, Proposal } from './documents.ts'
import { isUndecided } from './proposal-states.ts'
import { RuleInWords } from './rule-in-words.tsx'
import { useSubjectWords } from './use-subject-words.ts'

interface Props {
  readonly proposal: Proposal
  readonly gates: readonly GateName[]
}

/** What is proposed, why, and what it leads to. */
export function SubjectDetails({ proposal, gates }: Props) {
  const { t } = useText()
  const { reason, whenAdopted, asked } = useSubjectWords(gates)
  const { subject, recommendation, state } = proposal
  const why = reason(subject)
  return (
    <div className="subject-details">
      <Paragraph>
        <strong>{asked(subject)}</strong> {isUndecided(state) && whenAdopted(subject)}
      </Paragraph>
      {why !== undefined && (
        <Paragraph>
          <strong>{t('board.voting.reason')}</strong> {why}
        </Paragraph>
      )}
      {recommendation !== null && (
        <Paragraph>
          <strong>{t('board.voting.recommendation')}</strong> {recommendation}
        </Paragraph>
      )}
      {subject.__typename === 'GateSubject' && subject.conditions.length > 0 && (
        <Conditions conditions={subject.conditions} />
      )}
      {subject.__typename === 'RulesSubject' && (
        <>
          <Heading level={3} data-size="2xs">
            {t('board.voting.rules.gate')}
          </Heading>
          <RuleInWords rule={subject.rules.gate} />
          <Heading level={3} data-size="2xs">
            {t('board.voting.rules.ordinary')}
          </Heading>
          <RuleInWords rule={subject.rules.ordinary} />
        </>
      )}
    </div>
  )
}

type GateConditions = Extract<Proposal['subject'], { __typename: 'GateSubject' }>['conditions']

function Conditions({ conditions }: { readonly conditions: GateConditions }) {
  const { t, date } = useText()
  return (
    <>
      <Heading level={3} data-size="2xs">
        {t('board.voting.conditions')}
      </Heading>
      <ol className="rule-in-words">
        {conditions.map(({ text, owner, due }) => (
          <li key={text}>
            {text} <span className="quiet">{t('board.voting.condition', { owner: owner.name, due: date(due) })}</span>
          </li>
        ))}
      </ol>
    </>
  )
}
