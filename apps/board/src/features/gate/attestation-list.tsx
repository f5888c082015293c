import { useText } from '../../language/use-text.ts'
import type { Attestation } from './documents.ts'

interface Props {
  readonly attestations: readonly Attestation[]
}

/** Every confirmation there has been, with those taken back. */
export function AttestationList({ attestations }: Props) {
  const { t, dateTime } = useText()
  return (
    <ul className="evidence">
      {attestations.map(({ by, at, version, statement, withdrawn, withdrawnReason }) => (
        <li key={at}>
          <p>
            {t('board.gate.attested', { person: by.name, at: dateTime(at), version: String(version) })}{' '}
            {statement !== null && t('board.gate.quote', { text: statement })}
          </p>
          {withdrawn !== null && (
            <p>{t('board.gate.withdrawn', { at: dateTime(withdrawn), reason: withdrawnReason ?? '' })}</p>
          )}
        </li>
      ))}
    </ul>
  )
}
