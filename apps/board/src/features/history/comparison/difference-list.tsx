import { Tag } from '@digdir/designsystemet-react'
import { capitalise } from '@samstyre/messages'
import { Panel } from '../../../components/panel.tsx'
import { useText } from '../../../language/use-text.ts'
import type { Item } from '../record/items.ts'
import { DifferenceItem } from './difference-item.tsx'
import { type Difference, rowsOf } from './rows.ts'
import './difference-list.css'

interface Props {
  readonly projectId: string
  readonly differences: readonly Difference[]
  readonly items: ReadonlyMap<string, Item>
}

/** What differs, area by area: what it is, what became of it, and how it was and is. */
export function DifferenceList({ projectId, differences, items }: Props) {
  const { t } = useText()
  return [...Map.groupBy(rowsOf(differences, items), ({ area }) => area)].map(([area, rows]) => (
    <Panel
      key={area}
      heading={capitalise(t(`words.differenceArea.${area}`))}
      beside={
        <Tag data-size="sm" data-color="neutral">
          {t('board.comparison.count', { count: rows.length })}
        </Tag>
      }
    >
      <ul className="plain-list">
        {rows.map((row) => (
          <DifferenceItem key={row.key} projectId={projectId} row={row} />
        ))}
      </ul>
    </Panel>
  ))
}
