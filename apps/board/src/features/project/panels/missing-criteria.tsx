import { CriterionStatusTag } from '../../../components/criterion-status-tag.tsx'
import { useText } from '../../../language/use-text.ts'
import type { OverviewGate } from '../documents.ts'

interface Props {
  readonly gate: OverviewGate
}

const shown = 6

/** What the gate still lacks, and who can see to it. */
export function MissingCriteria({ gate }: Props) {
  const { t, local, list } = useText()
  const missing = gate.criteria.filter(({ status }) => status === 'missing' || status === 'outdated')
  if (missing.length === 0) return null
  return (
    <ul className="plain-list missing-criteria">
      {missing.slice(0, shown).map(({ key, status, definition, partner, responsible }) => (
        <li key={key}>
          <div className="missing-criteria__text">
            <span>
              {local(definition.text)}
              {partner !== null && ` (${partner.name})`}
            </span>
            {status === 'outdated' && <CriterionStatusTag status={status} />}
          </div>
          {responsible.length > 0 && (
            <p className="quiet small">
              {t('board.project.seesTo', { who: list(responsible.slice(0, 3).map(({ name }) => name)) })}
            </p>
          )}
        </li>
      ))}
      {missing.length > shown && (
        <li className="quiet small">{t('board.project.moreMissing', { count: missing.length - shown })}</li>
      )}
    </ul>
  )
}
