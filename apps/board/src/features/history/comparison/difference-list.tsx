import { Tag } from '@digdir/designsystemet-react'
import { capitalise } from '@samstyre/messages'
import { Panel } from '../../../components/panel.tsx'
import type { ResultOf } from '../../../graphql/graphql.ts'
import { useText } from '../../../language/use-text.ts'
import { ItemLink } from '../record/item-link.tsx'
import type { Item } from '../record/items.ts'
import type { compareQuery } from './documents.ts'
import './difference-list.css'

export type Difference = ResultOf<typeof compareQuery>['compare']['differences'][number]

interface Props {
  readonly projectId: string
  readonly differences: readonly Difference[]
  readonly items: ReadonlyMap<string, Item>
}

/** What differs, area by area: what it is, what became of it, and how it was and is. */
export function DifferenceList({ projectId, differences, items }: Props) {
  const { t } = useText()
  return [...Map.groupBy(differences, ({ area }) => area)].map(([area, ofArea]) => (
    <Panel
      key={area}
      heading={capitalise(t(`words.differenceArea.${area}`))}
      beside={
        <Tag data-size="sm" data-color="neutral">
          {t('board.comparison.count', { count: ofArea.length })}
        </Tag>
      }
    >
      <ul className="plain-list">
        {ofArea.map((difference) => (
          <DifferenceItem
            key={`${difference.item}-${difference.label}`}
            projectId={projectId}
            difference={difference}
            item={itemOf(difference, items)}
          />
        ))}
      </ul>
    </Panel>
  ))
}

/** A criterion is known by its gate first: `gate/criterion`. */
function itemOf({ item }: Difference, items: ReadonlyMap<string, Item>): Item | undefined {
  return item === null ? undefined : items.get(item.split('/')[0] ?? item)
}

const signs = { added: '+', removed: '−', changed: '≠' } as const
const colours = { added: 'success', removed: 'danger', changed: 'info' } as const

interface ItemProps {
  readonly projectId: string
  readonly difference: Difference
  readonly item: Item | undefined
}

function DifferenceItem({ projectId, difference, item }: ItemProps) {
  const { t } = useText()
  const { kind, label, before, after } = difference
  return (
    <li className="difference">
      <Tag data-size="sm" data-color={colours[kind]} className="difference__kind">
        <span aria-hidden="true">{`${signs[kind]}\u00A0`}</span>
        {capitalise(t(`words.differenceKind.${kind}`))}
      </Tag>
      <div className="difference__what">
        {item === undefined ? (
          label
        ) : (
          <ItemLink projectId={projectId} item={item}>
            {label}
          </ItemLink>
        )}
        <p className="difference__values">
          {before !== null && (
            <>
              <span className="ds-sr-only">{t('board.comparison.before')}: </span>
              <del>{before}</del>
            </>
          )}
          {before !== null && after !== null && <span aria-hidden="true"> → </span>}
          {after !== null && (
            <>
              <span className="ds-sr-only"> {t('board.comparison.after')}: </span>
              <ins>{after}</ins>
            </>
          )}
        </p>
      </div>
    </li>
  )
}
