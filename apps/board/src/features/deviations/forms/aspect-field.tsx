import { Fieldset, Radio, Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { capitalised } from '../../../language/capitalised.ts'
import { useText } from '../../../language/use-text.ts'
import { type Aspect, type Consequence, consequences } from './assess-draft.ts'
import './forms.css'

interface Props {
  readonly aspect: Aspect
  readonly chosen: Consequence | undefined
  readonly note: string
  readonly error: string | undefined
  readonly onChosen: (consequence: Consequence) => void
  readonly onNote: (note: string) => void
}

/** How large the consequence is for one aspect, and why. */
export function AspectField({ aspect, chosen, note, error, onChosen, onNote }: Props) {
  const { t } = useText()
  const name = useId()
  return (
    <Fieldset className="aspect">
      <Fieldset.Legend>{capitalised(t(`words.aspect.${aspect}`))}</Fieldset.Legend>
      <div className="aspect__choices">
        {consequences.map((consequence) => (
          <Radio
            key={consequence}
            name={name}
            value={consequence}
            label={capitalised(t(`words.consequence.${consequence}`))}
            checked={chosen === consequence}
            aria-invalid={error === undefined ? undefined : true}
            onChange={() => onChosen(consequence)}
          />
        ))}
      </div>
      {error !== undefined && <ValidationMessage>{error}</ValidationMessage>}
      {chosen !== undefined && chosen !== 'none' && (
        <Textfield
          label={t('board.deviations.assess.note')}
          value={note}
          onChange={(event) => onNote(event.currentTarget.value)}
        />
      )}
    </Fieldset>
  )
}
