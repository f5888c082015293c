import { Field, Label, Select } from '@digdir/designsystemet-react'
import { useText } from '../../../language/use-text.ts'
import { type Item, itemGroups } from '../record/items.ts'

interface Props {
  readonly items: ReadonlyMap<string, Item>
  readonly value: string
  readonly onChange: (value: string) => void
}

/** One proposal, gate, deviation or condition, or all of them. */
export function ItemField({ items, value, onChange }: Props) {
  const { t } = useText()
  const groups = Map.groupBy(items.values(), ({ group }) => group)
  return (
    <Field>
      <Label>{t('board.history.item')}</Label>
      <Select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <Select.Option value="">{t('board.history.allItems')}</Select.Option>
        {itemGroups.map((group) => (
          <Select.Optgroup key={group} label={t(`board.history.group.${group}`)}>
            {groups.get(group)?.map(({ id, name }) => (
              <Select.Option key={id} value={id}>
                {name}
              </Select.Option>
            ))}
          </Select.Optgroup>
        ))}
      </Select>
    </Field>
  )
}
