import { Tag } from '@digdir/designsystemet-react'
import { capitalise } from '@samstyre/messages'
import { useText } from '../../../language/use-text.ts'
import { ItemLink } from '../record/item-link.tsx'
import type { Row } from './rows.ts'

interface Props {
  readonly projectId: string
  readonly row: Row
}

const signs = { added: '+', removed: '−', changed: '≠' } as const
const colours = { added: 'success', removed: 'danger', changed: 'info' } as const

/** One difference: by word and sign what became of it, how it was, and how it is. */
export function DifferenceItem({ projectId, row }: Props) {
  const { t } = useText()
  const { kind } = row
  return (
    <li className="difference">
      <Tag data-size="sm" data-color={colours[kind]} className="difference__kind">
        <span aria-hidden="true">{`${signs[kind]}\u00A0`}</span>
        {capitalise(t(`words.differenceKind.${kind}`))}
      </Tag>
      <div className="difference__what">
        <Name projectId={projectId} row={row} />
        <Values before={row.before} after={row.after} />
      </div>
    </li>
  )
}

/** The label leads to the one thing it is about; where there are several, each is named after it. */
function Name({ projectId, row }: Props) {
  const { area, label, items } = row
  const [only] = items
  if (area !== 'gates') {
    if (only === undefined) return <span>{label}</span>
    return (
      <ItemLink projectId={projectId} item={only}>
        {area === 'decisions' ? only.name : label}
      </ItemLink>
    )
  }
  return (
    <>
      <span>{label}</span>
      <span className="difference__gates">
        {items.map((item) => (
          <ItemLink key={item.id} projectId={projectId} item={item}>
            {item.name}
          </ItemLink>
        ))}
      </span>
    </>
  )
}

function Values({ before, after }: Pick<Row, 'before' | 'after'>) {
  const { t } = useText()
  return (
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
  )
}
