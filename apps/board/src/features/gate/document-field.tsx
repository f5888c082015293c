import { Field, Input, Label, Paragraph, ValidationMessage } from '@digdir/designsystemet-react'
import { formatBytes } from '@samstyre/messages'
import { useState } from 'react'
import { Fingerprint } from '../../components/fingerprint.tsx'
import { useText } from '../../language/use-text.ts'
import { type ChosenDocument, readDocument } from './evidence-draft.ts'

interface Props {
  readonly chosen: ChosenDocument | null
  readonly error: string | undefined
  readonly onChosen: (document: ChosenDocument) => void
}

/** A file whose checksum is computed here; the file itself is not sent anywhere. */
export function DocumentField({ chosen, error, onChosen }: Props) {
  const { t, language } = useText()
  const [unreadable, setUnreadable] = useState(false)
  const read = async (file: File | undefined) => {
    if (file === undefined) return
    try {
      onChosen(await readDocument(file))
      setUnreadable(false)
    } catch {
      setUnreadable(true)
    }
  }
  const message = unreadable ? t('board.gate.unreadable') : error
  return (
    <div>
      <Field>
        <Label>{t('board.gate.file')}</Label>
        <Field.Description>{t('board.gate.notUploaded')}</Field.Description>
        <Input
          type="file"
          aria-invalid={message === undefined ? undefined : true}
          onChange={(event) => void read(event.currentTarget.files?.[0])}
        />
        {message !== undefined && <ValidationMessage>{message}</ValidationMessage>}
      </Field>
      <div aria-live="polite">
        {chosen !== null && (
          <>
            <Paragraph data-size="sm">
              {t('board.gate.document', { name: chosen.name, size: formatBytes(language, chosen.size) })}
            </Paragraph>
            <Fingerprint hash={chosen.sha256} of={t('board.gate.documentHash')} />
          </>
        )}
      </div>
    </div>
  )
}
