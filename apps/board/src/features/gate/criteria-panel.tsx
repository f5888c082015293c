import { Heading } from '@digdir/designsystemet-react'
import { Panel } from '../../components/panel.tsx'
import { useText } from '../../language/use-text.ts'
import { CriterionRow } from './criterion-row.tsx'
import type { Criterion } from './documents.ts'
import { FrozenNote } from './frozen-note.tsx'
import type { Assigned, GateContext } from './gate-context.ts'
import { askedCriteria, statuses } from './group-criteria.ts'
import type { OpenWaiver } from './open-waivers.ts'
import './criteria.css'

interface Props {
  readonly context: GateContext
  readonly criteria: readonly Criterion[]
  readonly assignments: readonly Assigned[]
  readonly openWaivers: readonly OpenWaiver[]
}

/** The criteria, what is missing first. */
export function CriteriaPanel({ context, criteria, assignments, openWaivers }: Props) {
  const { t } = useText()
  const asked = askedCriteria(criteria)
  const groups = statuses
    .map((status) => ({
      status,
      members: asked.filter((each) => each.status === status),
      // Counted as the gate counts: what each partner answers is one.
      count: criteria.filter((each) => each.status === status).length,
    }))
    .filter(({ members }) => members.length > 0)
  return (
    <Panel heading={t('board.gate.criteria')}>
      {context.frozen !== undefined && <FrozenNote frozen={context.frozen} />}
      {groups.map(({ status, members, count }) => (
        <section key={status} className="criteria-group">
          <Heading level={3} data-size="2xs">
            {t(`board.gate.group.${status}`, { count })}
          </Heading>
          <ul className="plain-list">
            {members.map((criterion) => (
              <CriterionRow
                key={criterion.id}
                context={context}
                criterion={criterion}
                assignments={assignments}
                waiver={openWaivers.find((open) => open.criterion === criterion.id)}
              />
            ))}
          </ul>
        </section>
      ))}
    </Panel>
  )
}
