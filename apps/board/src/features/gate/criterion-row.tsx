import { CriterionStatusTag } from '../../components/criterion-status-tag.tsx'
import { TextLink } from '../../components/text-link.tsx'
import { useText } from '../../language/use-text.ts'
import { CriterionEntry } from './criterion-entry.tsx'
import type { Assigned, GateContext } from './gate-context.ts'
import type { AskedCriterion } from './group-criteria.ts'
import type { OpenWaiver } from './open-waivers.ts'
import { ProposeWaiver } from './propose-waiver.tsx'

interface Props {
  readonly context: GateContext
  readonly criterion: AskedCriterion
  readonly assignments: readonly Assigned[]
  readonly waiver: OpenWaiver | undefined
}

/** A criterion with what it asks for, its answer or answers, and a waiver if there is one or may be one. */
export function CriterionRow({ context, criterion, assignments, waiver }: Props) {
  const { t, local } = useText()
  const { definition, entries, status } = criterion
  const [first] = entries
  const waivable = definition.waivable && first.waiver === null && waiver === undefined && status !== 'met'
  const propose = waivable && context.mayPropose && (
    <ProposeWaiver context={context} criterion={definition.id} text={local(definition.text)} />
  )
  return (
    <li className="criterion" id={definition.perPartner ? definition.id : first.key}>
      <div className="criterion__head">
        <span className="criterion__text">{local(definition.text)}</span>
        <CriterionStatusTag status={status} />
      </div>
      <p className="quiet small">{local(definition.help)}</p>
      {definition.derived && <p className="quiet small">{t('board.gate.derived')}</p>}
      {first.waiver !== null && (
        <p className="small">
          {t('board.gate.waived', { reason: first.waiverReason ?? '' })}{' '}
          <TextLink
            to="/projects/$projectId/decisions/$proposalId"
            params={{ projectId: context.projectId, proposalId: first.waiver.id }}
          >
            {t('board.gate.waivedIn', { citation: first.waiver.citation })}
          </TextLink>
        </p>
      )}
      {waiver !== undefined && (
        <p className="small">
          <TextLink
            to="/projects/$projectId/decisions/$proposalId"
            params={{ projectId: context.projectId, proposalId: waiver.proposal }}
          >
            {t('board.gate.waiverOpen', { citation: waiver.citation })}
          </TextLink>
        </p>
      )}
      {definition.perPartner ? (
        <ul className="criterion__partners">
          {entries.map((entry) => (
            <li key={entry.key} id={entry.key} className="criterion__partner">
              <div className="criterion__head">
                <span>{entry.partner?.name}</span>
                <CriterionStatusTag status={entry.status} />
              </div>
              <CriterionEntry context={context} entry={entry} assignments={assignments} />
            </li>
          ))}
        </ul>
      ) : (
        <CriterionEntry context={context} entry={first} assignments={assignments}>
          {propose}
        </CriterionEntry>
      )}
      {definition.perPartner && propose !== false && <div className="button-row not-printed">{propose}</div>}
    </li>
  )
}
