import { formatBytes } from '@samstyre/messages'
import { Fingerprint } from '../../components/fingerprint.tsx'
import { useText } from '../../language/use-text.ts'
import type { EvidenceVersion } from './documents.ts'

interface Props {
  readonly versions: readonly EvidenceVersion[]
}

/** Every version of the evidence, newest first: what, by whom, when, and the checksum that pins it. */
export function EvidenceList({ versions }: Props) {
  const { t, dateTime } = useText()
  const newestFirst = versions.toSorted((one, other) => other.version - one.version)
  return (
    <ul className="evidence">
      {newestFirst.map(({ version, evidence, submittedBy, at, hash }) => (
        <li key={version}>
          <Evidence evidence={evidence} />
          <p className="quiet">
            {t('board.gate.version', { version: String(version), person: submittedBy.name, at: dateTime(at) })}
          </p>
          {evidence.__typename !== 'DocumentEvidence' && <Fingerprint hash={hash} />}
        </li>
      ))}
    </ul>
  )
}

function Evidence({ evidence }: Pick<EvidenceVersion, 'evidence'>) {
  const { t, language } = useText()
  switch (evidence.__typename) {
    case 'DocumentEvidence':
      return (
        <>
          <p>{t('board.gate.document', { name: evidence.name, size: formatBytes(language, evidence.size) })}</p>
          <Fingerprint hash={evidence.sha256} of={t('board.gate.documentHash')} />
        </>
      )
    case 'LinkEvidence':
      return (
        <p>
          <a href={evidence.url} rel="noreferrer" target="_blank" className="ds-link">
            {t('board.gate.link', { title: evidence.title })}
          </a>
        </p>
      )
    case 'NoteEvidence':
      return <blockquote className="evidence__note">{evidence.text}</blockquote>
    default:
      return evidence satisfies never
  }
}
