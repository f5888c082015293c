import { Paragraph } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { useText } from '../../language/use-text.ts'
import { AttestCriterion } from './attest-criterion.tsx'
import { AttestationList } from './attestation-list.tsx'
import type { Criterion } from './documents.ts'
import { EvidenceList } from './evidence-list.tsx'
import type { Assigned, GateContext } from './gate-context.ts'
import { SubmitEvidence } from './submit-evidence.tsx'
import { useWhoCanFix } from './use-who-can-fix.ts'
import { WithdrawAttestation } from './withdraw-attestation.tsx'

interface Props {
  readonly context: GateContext
  readonly entry: Criterion
  readonly assignments: readonly Assigned[]
  /** What else can be done about the criterion. */
  readonly children?: ReactNode
}

/** One answer to a criterion: who confirmed it on which evidence, or who can see to it. */
export function CriterionEntry({ context, entry, assignments, children = false }: Props) {
  const { t, dateTime } = useText()
  const whoCanFix = useWhoCanFix(assignments)
  const { status, attestation, evidence, attestations, definition, mine } = entry
  const { frozen } = context
  const mayAskAnew = frozen?.mayAskAnew === true
  const open = status === 'missing' || status === 'outdated'
  const editable = mine && !context.readOnly && !definition.derived
  return (
    <>
      {attestation !== null && (
        <Paragraph data-size="sm">
          {t('board.gate.attested', {
            person: attestation.by.name,
            at: dateTime(attestation.at),
            version: String(attestation.version),
          })}{' '}
          {attestation.statement !== null && t('board.gate.quote', { text: attestation.statement })}
        </Paragraph>
      )}
      {status === 'outdated' && <Paragraph data-size="sm">{t('board.gate.outdated')}</Paragraph>}
      {open && <Paragraph data-size="sm">{whoCanFix(entry)}</Paragraph>}
      {(evidence.length > 0 || attestations.length > 0) && (
        <details className="disclosure small">
          <summary>{t('board.gate.evidence', { count: evidence.length })}</summary>
          <EvidenceList versions={evidence} />
          <AttestationList attestations={attestations} />
        </details>
      )}
      {(editable || children !== false) && (
        <div className="button-row not-printed">
          {editable && (status !== 'met' || mayAskAnew) && <AttestCriterion context={context} entry={entry} />}
          {editable && frozen === undefined && evidence.length > 0 && (
            <SubmitEvidence context={context} entry={entry} />
          )}
          {editable && attestation !== null && <WithdrawAttestation context={context} entry={entry} />}
          {children}
        </div>
      )}
    </>
  )
}
