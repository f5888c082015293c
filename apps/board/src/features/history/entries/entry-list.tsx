import { Heading } from '@digdir/designsystemet-react'
import { capitalise, formatLongDate } from '@samstyre/messages'
import { useText } from '../../../language/use-text.ts'
import type { Item } from '../record/items.ts'
import { byDay } from './by-day.ts'
import { EntryItem } from './entry-item.tsx'
import type { Entry } from './loaded.ts'
import './entry-list.css'

interface Props {
  readonly projectId: string
  readonly entries: readonly Entry[]
  readonly items: ReadonlyMap<string, Item>
  /** Revisions that came while the page was open. */
  readonly fresh?: ReadonlySet<number>
}

/** Events as sentences, grouped by the day they happened. */
export function EntryList({ projectId, entries, items, fresh = none }: Props) {
  const { language } = useText()
  return (
    <div className="entries">
      {byDay(entries).map(({ date, entries: ofDay }) => (
        <section key={date}>
          <Heading level={3} data-size="2xs" className="entries__day">
            {capitalise(formatLongDate(language, date))}
          </Heading>
          <ol className="entries__list">
            {ofDay.map((entry) => (
              <EntryItem
                key={entry.id}
                projectId={projectId}
                entry={entry}
                item={entry.item === null ? undefined : items.get(entry.item)}
                fresh={fresh.has(entry.revision)}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

const none: ReadonlySet<number> = new Set()
