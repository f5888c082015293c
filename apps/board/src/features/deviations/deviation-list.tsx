import { DeviationStateTag } from '../../components/deviation-state-tag.tsx'
import { Due } from '../../components/due.tsx'
import { TextLink } from '../../components/text-link.tsx'
import { useText } from '../../language/use-text.ts'
import type { Deviation } from './documents.ts'
import { OverToleranceTag } from './over-tolerance-tag.tsx'
import { SeverityTag } from './severity-tag.tsx'
import './deviation-list.css'

interface Props {
  readonly projectId: string
  readonly deviations: readonly Deviation[]
}

/** The same deviations as rows, the newest first. */
export function DeviationList({ projectId, deviations }: Props) {
  const { t, kroner, days: inDays } = useText()
  return (
    <ul className="plain-list">
      {deviations
        .toSorted((one, other) => other.number - one.number)
        .map((deviation) => (
          <li key={deviation.id} className="deviation-row">
            <div>
              <TextLink
                to="/projects/$projectId/deviations/$deviationId"
                params={{ projectId, deviationId: deviation.id }}
              >
                {t('board.deviations.short', { number: String(deviation.number), title: deviation.title })}
              </TextLink>
              <p className="small quiet">
                {deviation.responsible !== null && `${deviation.responsible.name}, `}
                {deviation.ownerPartner.name}
                {deviation.due !== null && (
                  <>
                    {' · '}
                    <Due day={deviation.due} overdue={deviation.overdue} />
                  </>
                )}
                {` · ${t('board.deviations.comesTo', { cost: kroner(deviation.costNok), days: inDays(deviation.days) })}`}
              </p>
            </div>
            <div className="deviation-row__tags">
              <DeviationStateTag state={deviation.state} />
              <SeverityTag severity={deviation.severity} />
              {deviation.overTolerance && <OverToleranceTag />}
            </div>
          </li>
        ))}
    </ul>
  )
}
