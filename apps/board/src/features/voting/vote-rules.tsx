import { Heading } from '@digdir/designsystemet-react'
import { useText } from '../../language/use-text.ts'
import type { Proposal } from './documents.ts'
import { Proceedings } from './proceedings.tsx'
import { RuleInWords } from './rule-in-words.tsx'

interface Props {
  readonly proposal: Pick<Proposal, 'rule' | 'alsoUnder' | 'seats' | 'subject'>
}

/** Every rule that a vote is counted under, and what holds in any vote. */
export function VoteRules({ proposal: { rule, alsoUnder, seats, subject } }: Props) {
  const { t } = useText()
  const rules = [rule, ...alsoUnder]
  return (
    <div className="vote-rules">
      {rules.length === 1 && <RuleInWords rule={rule} />}
      {rules.length > 1 &&
        rules.map((each, place) => (
          <div key={JSON.stringify([place, each])}>
            <Heading level={4} data-size="2xs">
              {t('board.voting.rule.oneOf', { number: place + 1, count: rules.length })}
            </Heading>
            <RuleInWords rule={each} />
          </div>
        ))}
      <Proceedings
        severalPartners={new Set(seats.map(({ partner }) => partner.id)).size > 1}
        restsOnEvidence={subject.__typename === 'GateSubject' && isPassing(subject.outcome)}
        changesRules={alsoUnder.length > 0}
      />
    </div>
  )
}

type Outcome = Extract<Proposal['subject'], { __typename: 'GateSubject' }>['outcome']

function isPassing(outcome: Outcome): boolean {
  return outcome === 'go' || outcome === 'goWithConditions'
}
