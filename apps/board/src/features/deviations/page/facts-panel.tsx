import { Panel } from '../../../components/panel.tsx'
import { ToleranceBars } from '../../../components/tolerance-bars.tsx'
import type { LocalText } from '../../../graphql/local-text.ts'
import { capitalised } from '../../../language/capitalised.ts'
import { useText } from '../../../language/use-text.ts'
import type { Deviation } from '../documents.ts'
import { OverToleranceTag } from '../over-tolerance-tag.tsx'

interface Props {
  readonly deviation: Deviation & {
    readonly reportedAt: string
    readonly round: number
    readonly visit: number
    readonly phase: { readonly name: LocalText }
  }
}

/** Who owns it, by when, how severe it is, and what it comes to against the tolerance. */
export function FactsPanel({ deviation }: Props) {
  const { t, local, date, dateTime, relativeDay, kroner, days } = useText()
  const { tolerance, overTolerance, costNok, sorting, due, responsible } = deviation
  const facts: readonly (readonly [string, string])[] = [
    [t('board.deviations.field.owner'), deviation.ownerPartner.name],
    [t('board.deviations.field.responsible'), responsible?.name ?? t('board.deviations.nobodyYet')],
    [t('board.deviations.field.severity'), capitalised(t(`words.severity.${deviation.severity}`))],
    [
      t('board.deviations.reported'),
      t('board.deviations.reportedBy', {
        person: deviation.reportedBy.name,
        partner: deviation.reportingPartner.name,
        at: dateTime(deviation.reportedAt),
      }),
    ],
    [
      t('board.deviations.phase'),
      t('board.deviations.phaseVisit', { phase: local(deviation.phase.name), visit: deviation.visit }),
    ],
    ...(sorting === null ? [] : [[t('board.deviations.sort.legend'), t(`board.deviations.sort.${sorting}`)] as const]),
    ...(deviation.round === 1 ? [] : [[t('board.deviations.round'), String(deviation.round)] as const]),
    [
      t(deviation.state === 'reported' ? 'board.deviations.estimated' : 'board.deviations.total'),
      t('board.deviations.comesTo', { cost: kroner(costNok), days: days(deviation.days) }),
    ],
  ]
  return (
    <Panel heading={t('board.deviations.facts')} beside={overTolerance ? <OverToleranceTag /> : undefined}>
      <ToleranceBars costNok={costNok} days={deviation.days} tolerance={tolerance} />
      <dl className="facts small">
        {facts.map(([label, value]) => (
          <div key={label} className="facts__fact">
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {due !== null && (
          <div className="facts__fact">
            <dt>{t('board.deviations.field.due')}</dt>
            <dd>
              <time dateTime={due} className={deviation.overdue ? 'due--over' : undefined}>
                {t(deviation.overdue ? 'board.deviations.overdue' : 'board.deviations.dueOn', {
                  date: date(due),
                  when: relativeDay(due),
                })}
              </time>
            </dd>
          </div>
        )}
      </dl>
    </Panel>
  )
}
