import { useText } from '../language/use-text.ts'
import './fingerprint.css'

interface Props {
  /** SHA-256, as 64 hexadecimal digits. */
  readonly hash: string
  /** What it is the checksum of, where that is not plain. */
  readonly of?: string
}

const shownDigits = 12

/** A hash: the first digits to compare by eye, and the whole of it one click away. */
export function Fingerprint({ hash, of }: Props) {
  const { t } = useText()
  return (
    <details className="fingerprint">
      <summary>
        {of ?? t('board.voting.fingerprint')} {`${hash.slice(0, shownDigits)}…`}
      </summary>
      <code>{hash}</code>
    </details>
  )
}
