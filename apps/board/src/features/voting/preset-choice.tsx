import { Fieldset, Paragraph, Radio } from '@digdir/designsystemet-react'
import { describeLaw } from '@samstyre/messages'
import { useText } from '../../language/use-text.ts'
import type { RulePreset } from './rule-document.ts'
import { RuleSetInWords } from './rule-set-in-words.tsx'
import './preset-choice.css'

interface Props {
  /** The name of the group of buttons: one for each form on the page. */
  readonly group: string
  readonly legend: string
  readonly presets: readonly RulePreset[]
  readonly chosen: string
  readonly onChange: (preset: string) => void
}

/** The rules of decision there are to choose from; what is chosen is written out, with the law it follows. */
export function PresetChoice({ group, legend, presets, chosen, onChange }: Props) {
  const { t, local, language } = useText()
  return (
    <Fieldset>
      <Fieldset.Legend>{legend}</Fieldset.Legend>
      {presets.map(({ id, name, rules, law }) => (
        <div key={id} className="rule-preset">
          <Radio name={group} value={id} label={local(name)} checked={id === chosen} onChange={() => onChange(id)} />
          {id === chosen && <RuleSetInWords rules={rules} />}
          {id === chosen && law.map((one) => <Paragraph key={one.act}>{describeLaw(t, language, one)}</Paragraph>)}
        </div>
      ))}
    </Fieldset>
  )
}
