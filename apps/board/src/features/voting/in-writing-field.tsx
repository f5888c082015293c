import { Fieldset, Radio, ValidationMessage } from '@digdir/designsystemet-react'
import { useText } from '../../language/use-text.ts'

export type WrittenConsent = 'yes' | 'no' | ''

interface Props {
  readonly name: string
  readonly value: WrittenConsent
  readonly error: string | undefined
  readonly onChange: (value: WrittenConsent) => void
}

/** Whether the voter agrees to deciding without a meeting, where the rule takes everybody's consent to that. */
export function InWritingField({ name, value, error, onChange }: Props) {
  const { t } = useText()
  return (
    <Fieldset>
      <Fieldset.Legend>{t('board.voting.inWriting')}</Fieldset.Legend>
      <Fieldset.Description>{t('board.voting.inWriting.help')}</Fieldset.Description>
      {(['yes', 'no'] as const).map((each) => (
        <Radio
          key={each}
          name={name}
          value={each}
          label={t(`board.voting.inWriting.${each}`)}
          checked={value === each}
          aria-invalid={error === undefined ? undefined : true}
          onChange={() => onChange(each)}
        />
      ))}
      {error !== undefined && <ValidationMessage>{error}</ValidationMessage>}
    </Fieldset>
  )
}
