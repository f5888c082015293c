import { useText } from '../language/use-text.ts'
import './change-list.css'

export interface ListedChange {
  readonly revision: number
  readonly at: string
  readonly sentence: string
  /** What somebody wrote: a reason, a plan, a note. */
  readonly quote?: string | null
  readonly actor: { readonly name: string } | null
  readonly onBehalfOf: { readonly name: string } | null
}

interface Props {
  readonly changes: readonly ListedChange[]
  /** The revisions that came while the page was open. */
  readonly fresh?: ReadonlySet<number>
}

/** What happened, by whom and on whose behalf. The sentence comes from the server in the language asked for. */
export function ChangeList({ changes, fresh }: Props) {
  const { t, relative, dateTime } = useText()
  return (
    <ol className="change-list">
      {changes.map((change) => {
        const isFresh = fresh?.has(change.revision) ?? false
        return (
          <li key={change.revision} className={isFresh ? 'change-list__fresh' : undefined}>
            <span>
              {isFresh && <strong>{t('board.shell.fresh')}</strong>} {change.sentence}
            </span>
            {change.quote !== undefined && change.quote !== null && (
              <blockquote className="change-list__quote">{change.quote}</blockquote>
            )}
            <span className="quiet">
              {who(change)}
              <time dateTime={change.at} title={dateTime(change.at)}>
                {relative(change.at)}
              </time>
            </span>
          </li>
        )
      })}
    </ol>
  )
}

function who({ actor, onBehalfOf }: ListedChange): string {
  const names = [actor?.name, onBehalfOf?.name].filter((name) => name !== undefined)
  return names.length === 0 ? '' : `${names.join(', ')} · `
}
