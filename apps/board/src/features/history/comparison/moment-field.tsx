import { Field, Fieldset, Label, Select } from '@digdir/designsystemet-react'
import { capitalise } from '@samstyre/messages'
import { useState } from 'react'
import { useText } from '../../../language/use-text.ts'
import { type Timeline, useMarkText } from '../time/use-timeline.ts'
import { type Way, wayOf } from './chosen-moment.ts'
import { DayField } from './day-field.tsx'
import { EventField } from './event-field.tsx'

interface Props {
  readonly legend: string
  readonly timeline: Timeline
  /** As it stands in the address; undefined for now. */
  readonly value: string | undefined
  readonly onChange: (value: string) => void
}

/** One of the two moments: a decision or phase by name, a date, or an event by its number. */
export function MomentField({ legend, timeline, value, onChange }: Props) {
  const { t, shortDateTime } = useText()
  const markText = useMarkText()
  const [wanted, setWanted] = useState<Way>()
  const way = wanted ?? wayOf(value, timeline)

  const choose = (option: string) => {
    if (option === 'date' || option === 'event') {
      setWanted(option)
      return
    }
    setWanted(undefined)
    // A number, not the word, so that the link goes on to mean the same moment.
    onChange(option === 'now' ? String(timeline.last) : option)
  }

  return (
    <Fieldset className="moment-field">
      <Fieldset.Legend>{legend}</Fieldset.Legend>
      <Field>
        <Label>{t('board.comparison.moment')}</Label>
        <Select value={way === 'mark' ? (value ?? '') : way} onChange={(event) => choose(event.currentTarget.value)}>
          <Select.Option value="now">{t('board.comparison.now')}</Select.Option>
          <Select.Option value="date">{t('board.comparison.byDate')}</Select.Option>
          <Select.Option value="event">{t('board.comparison.byEvent')}</Select.Option>
          <Select.Optgroup label={t('board.comparison.marks')}>
            {timeline.marks.map((mark) => (
              <Select.Option key={`${mark.revision}-${mark.kind}`} value={String(mark.revision)}>
                {`${capitalise(markText(mark))}, ${shortDateTime(mark.at)}`}
              </Select.Option>
            ))}
          </Select.Optgroup>
        </Select>
      </Field>
      {way === 'date' && (
        <DayField value={wayOf(value, timeline) === 'date' ? (value ?? '') : ''} onChange={onChange} />
      )}
      {way === 'event' && <EventField value={value} last={timeline.last} onChange={onChange} />}
    </Fieldset>
  )
}
