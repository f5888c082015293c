import { Fieldset, Radio, Textfield } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { LongTextField } from '../../components/long-text-field.tsx'
import { capitalised } from '../../language/capitalised.ts'
import { useText } from '../../language/use-text.ts'
import { DocumentField } from './document-field.tsx'
import type { EvidenceDraft } from './evidence-draft.ts'

interface Props {
  readonly draft: EvidenceDraft
  readonly change: (part: Partial<EvidenceDraft>) => void
  readonly error: (field: string) => string | undefined
}

/** New evidence: a document, a link or a note. */
export function EvidenceFields({ draft, change, error }: Props) {
  const { t } = useText()
  const name = useId()
  return (
    <>
      <Fieldset>
        <Fieldset.Legend>{t('board.gate.evidenceKind')}</Fieldset.Legend>
        {(['document', 'link', 'note'] as const).map((kind) => (
          <Radio
            key={kind}
            name={name}
            value={kind}
            label={capitalised(t(`words.evidence.${kind}`))}
            checked={draft.kind === kind}
            onChange={() => change({ kind })}
          />
        ))}
      </Fieldset>
      {draft.kind === 'document' && (
        <DocumentField
          chosen={draft.document}
          error={error('document')}
          onChosen={(document) => change({ document })}
        />
      )}
      {draft.kind === 'link' && (
        <>
          <Textfield
            type="url"
            label={t('board.gate.url')}
            value={draft.url}
            error={error('url')}
            onChange={(event) => change({ url: event.currentTarget.value })}
          />
          <Textfield
            label={t('board.gate.linkTitle')}
            value={draft.title}
            error={error('title')}
            onChange={(event) => change({ title: event.currentTarget.value })}
          />
        </>
      )}
      {draft.kind === 'note' && (
        <LongTextField
          rows={4}
          label={t('board.gate.note')}
          value={draft.note}
          error={error('note')}
          onChange={(note) => change({ note })}
        />
      )}
    </>
  )
}
