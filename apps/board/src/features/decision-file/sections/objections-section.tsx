import { Panel } from '../../../components/panel.tsx'
import { useText } from '../../../language/use-text.ts'
import { Answers } from '../../voting/objections/answers.tsx'
import { standingOf } from '../../voting/objections/objection-standing.ts'
import { useObjectionWords } from '../../voting/objections/use-objection-words.ts'
import type { SectionProps } from '../file-sections.tsx'
import '../../voting/objections/objections.css'

/** What was said of somebody's seat, who decided on it and how, and who had a protest recorded. */
export function ObjectionsSection({ proposal }: SectionProps) {
  const { t, dateTime } = useText()
  const { said, ground, outcome } = useObjectionWords(proposal)
  const { objections, seats } = proposal
  if (objections.length === 0) return null
  return (
    <Panel heading={t('board.objection.list')}>
      <ol className="plain-list">
        {objections.map((objection) => (
          <li key={objection.id} className="objection">
            <strong>{said(objection)}</strong>
            <p>
              {ground(objection)} <span className="quiet">{dateTime(objection.at)}</span>
            </p>
            <p>
              <strong>{t(`board.objection.${standingOf(proposal, objection)}`)}.</strong> {outcome(objection)}
            </p>
            <Answers objection={objection} open={standingOf(proposal, objection) === 'open'} />
          </li>
        ))}
      </ol>
      <Protests seats={seats} />
    </Panel>
  )
}

function Protests({ seats }: Pick<SectionProps['proposal'], 'seats'>) {
  const { t } = useText()
  return seats.flatMap(({ seat, protested, insteadOf }) =>
    protested && insteadOf !== null
      ? [<p key={seat}>{t('board.objection.protested', { member: insteadOf.name })}</p>]
      : [],
  )
}
