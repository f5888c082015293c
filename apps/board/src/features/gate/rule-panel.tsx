import { Paragraph } from '@digdir/designsystemet-react'
import type { RuleToDescribe } from '@samstyre/messages'
import { Panel } from '../../components/panel.tsx'
import { useText } from '../../language/use-text.ts'
import type { Role } from '../../session/roles.ts'
import { Proceedings } from '../voting/proceedings.tsx'
import { RuleInWords } from '../voting/rule-in-words.tsx'

interface Seat {
  readonly id: string
  readonly role: Role
  readonly partner: { readonly id: string; readonly name: string }
  readonly holder: { readonly name: string } | null
}

interface Props {
  readonly rule: RuleToDescribe | undefined
  readonly seats: readonly Seat[]
}

/** Who decides here, and by which rule. While there is a vote, the vote says it itself. */
export function RulePanel({ rule, seats }: Props) {
  const { t } = useText()
  return (
    <Panel heading={t('board.gate.rule')}>
      {rule === undefined ? (
        <Paragraph>{t('board.gate.notConstituted')}</Paragraph>
      ) : (
        <>
          <RuleInWords rule={rule} />
          <Proceedings
            severalPartners={new Set(seats.map(({ partner }) => partner.id)).size > 1}
            restsOnEvidence
            changesRules={false}
          />
          <Paragraph data-size="sm">
            <strong>{t('board.gate.entitled')}</strong>
          </Paragraph>
          <ul className="rule-in-words">
            {seats.map(({ id, holder, partner, role }) => (
              <li key={id}>
                {holder?.name ?? t('board.voting.seat.vacant')}, {partner.name}{' '}
                <span className="quiet">({t(`words.role.${role}`)})</span>
                {holder === null && <span className="small quiet"> {t('board.voting.seat.vacant.text')}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  )
}
