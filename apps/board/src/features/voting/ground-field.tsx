import { Fieldset, Radio, ValidationMessage } from '@digdir/designsystemet-react'
import { capitalised } from '../../language/capitalised.ts'
import { useText } from '../../language/use-text.ts'
import type { Ground } from './seat-document.ts'

/** Every ground there is, in the order in which the law names them. */
const places: Readonly<Record<Ground, number>> = {
  party: 1,
  family: 2,
  guardianOrAgent: 3,
  leadingPost: 4,
  earlierInstance: 5,
  subordinate: 6,
  otherCircumstances: 7,
}
// Object.keys forgets the type of the keys; the record's own type has them.
const grounds = (Object.keys(places) as Ground[]).toSorted((one, other) => places[one] - places[other])

interface Props {
  /** Names the field among others on the page. */
  readonly name: string
  readonly legend: string
  readonly value: Ground | ''
  readonly error: string | undefined
  readonly onChange: (ground: Ground) => void
}

/** Why somebody is disqualified: one of the grounds of the law. What lies behind it is asked of nobody. */
export function GroundField({ name, legend, value, error, onChange }: Props) {
  const { t } = useText()
  return (
    <Fieldset>
      <Fieldset.Legend>{legend}</Fieldset.Legend>
      {grounds.map((ground) => (
        <Radio
          key={ground}
          name={name}
          value={ground}
          label={capitalised(t(`words.disqualificationGround.${ground}`))}
          checked={value === ground}
          aria-invalid={error === undefined ? undefined : true}
          onChange={() => onChange(ground)}
        />
      ))}
      {error !== undefined && <ValidationMessage>{error}</ValidationMessage>}
    </Fieldset>
  )
}
