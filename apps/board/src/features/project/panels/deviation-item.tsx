import { DeviationStateTag } from '../../../components/deviation-state-tag.tsx'
import { Due } from '../../../components/due.tsx'
import { TextLink } from '../../../components/text-link.tsx'
import { ToleranceBars } from '../../../components/tolerance-bars.tsx'
import { useText } from '../../../language/use-text.ts'
import type { OverviewDeviation } from '../documents.ts'

interface Props {
  readonly deviation: OverviewDeviation
  readonly projectId: string
}

export function DeviationItem({ deviation, projectId }: Props) {
  const { t } = useText()
  const { id, title, state, ownerPartner, due, overdue, affects, proposal } = deviation
  const assessed = affects.filter(({ assessment }) => assessment !== null).length
  return (
    <li className="deviation-item">
      <div className="deviation-item__title">
        <TextLink to="/projects/$projectId/deviations/$deviationId" params={{ projectId, deviationId: id }}>
          {title}
        </TextLink>
        <DeviationStateTag state={state} />
      </div>
      <p className="quiet small">
        {ownerPartner.name}
        {due !== null && (
          <>
            {' · '}
            <Due day={due} overdue={overdue} />
          </>
        )}
        {' · '}
        {t('board.project.assessed', { assessed, affected: affects.length })}
        {proposal !== null && ` · ${t('board.project.case', { citation: proposal.citation })}`}
      </p>
      <ToleranceBars {...deviation} tightest />
    </li>
  )
}
