import { Paragraph } from '@digdir/designsystemet-react'
import { CriterionStatusTag } from '../../../components/criterion-status-tag.tsx'
import { RecordTable } from '../../../components/record-table.tsx'
import { useText } from '../../../language/use-text.ts'
import type { Basis } from '../../voting/basis-document.ts'
import type { FiledProject } from '../documents.ts'

interface Props {
  readonly criteria: Basis['criteria']
  readonly proposals: FiledProject['proposals']
}

/** The criteria as they stood: who confirmed them, on which version of the evidence, with its hash. */
export function BasisCriteria({ criteria, proposals }: Props) {
  const { t, local } = useText()
  if (criteria.length === 0) return <Paragraph>{t('board.decision.file.criteria.none')}</Paragraph>
  return (
    <RecordTable
      caption={t('board.decision.file.criteria')}
      columns={[
        t('board.decision.file.criterion'),
        t('board.decision.file.status'),
        t('board.decision.file.attested'),
        t('board.decision.file.evidence'),
      ]}
      rows={criteria.map((each) => ({
        key: `${each.criterion.id} ${each.partner?.id ?? ''}`,
        cells: [
          [local(each.criterion.text), each.partner?.name].filter((part) => part !== undefined).join(' – '),
          <CriterionStatusTag key="status" status={each.status} />,
          <Confirmation key="confirmation" frozen={each} proposals={proposals} />,
          <Evidence key="evidence" frozen={each} />,
        ],
      }))}
    />
  )
}

type Frozen = Basis['criteria'][number]

function Confirmation({ frozen, proposals }: { readonly frozen: Frozen; readonly proposals: Props['proposals'] }) {
  const { t, dateTime } = useText()
  const { attestedBy, attestedAt, waivedBy, status } = frozen
  if (waivedBy !== null) {
    const citation = proposals.find(({ id }) => id === waivedBy)?.citation ?? ''
    return t('board.decision.file.waivedBy', { citation })
  }
  if (attestedBy === null || attestedAt === null) return status === 'met' ? t('board.decision.file.derived') : '–'
  return t('board.decision.file.by', { at: dateTime(attestedAt), person: attestedBy.name })
}

function Evidence({ frozen }: { readonly frozen: Frozen }) {
  const { t } = useText()
  const { evidenceVersion, evidenceHash } = frozen
  if (evidenceVersion === null) return '–'
  return (
    <>
      {t('board.decision.file.evidence.version', { version: String(evidenceVersion) })}
      {evidenceHash !== null && (
        <>
          <br />
          <code className="decision-file__hash">{evidenceHash}</code>
        </>
      )}
    </>
  )
}
