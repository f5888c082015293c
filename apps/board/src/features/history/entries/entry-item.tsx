import { Tag } from '@digdir/designsystemet-react'
import { formatTime } from '@samstyre/messages'
import { TextLink } from '../../../components/text-link.tsx'
import { useText } from '../../../language/use-text.ts'
import { ItemLink } from '../record/item-link.tsx'
import type { Item } from '../record/items.ts'
import type { Entry } from './loaded.ts'

interface Props {
  readonly projectId: string
  readonly entry: Entry
  readonly item: Item | undefined
  readonly fresh: boolean
}

/** One event: what happened, what somebody wrote, on whose behalf, and the way to the project as it was then. */
export function EntryItem({ projectId, entry, item, fresh }: Props) {
  const { t, dateTime } = useText()
  const { at, sentence, quote, onBehalfOf, revision } = entry
  return (
    <li className={fresh ? 'entry entry--fresh' : 'entry'} id={`event-${revision}`}>
      <time dateTime={at} title={dateTime(at)} className="entry__time">
        {formatTime(at)}
      </time>
      <div className="entry__what">
        <p>
          {sentence}{' '}
          {fresh && (
            <Tag data-color="info" data-size="sm">
              {t('board.history.new')}
            </Tag>
          )}
        </p>
        {quote !== null && <blockquote>{quote}</blockquote>}
        <p className="entry__about">
          {onBehalfOf !== null && <span>{t('board.history.onBehalfOf', { organisation: onBehalfOf.name })}</span>}
          {item !== undefined && (
            <ItemLink projectId={projectId} item={item}>
              {item.name}
            </ItemLink>
          )}
          <TextLink to="/projects/$projectId" params={{ projectId }} search={{ at: String(revision) }}>
            {t('board.history.then', { revision: String(revision) })}
          </TextLink>
        </p>
      </div>
    </li>
  )
}
