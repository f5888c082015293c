import { useText } from '../language/use-text.ts'
import './change-list.css'

export interface ListedChange {
  readonly revision: number
  readonly at: string
  readonly sentence: string
  readonly actor: { readonly name: string } | null
  readonly onBehalfOf: { readonly name: string } | null
}

interface Props {
  readonly changes: readonly ListedChange[]
}

/** What happened, by whom and on whose behalf. The sentence comes from the server in the language asked for. */
export function ChangeList({ changes }: Props) {
  const { relative, dateTime } = useText()
  return (
    <ol className="change-list">
      {changes.map((change) => (
        <li key={change.revision}>
          <span>{change.sentence}</span>
          <span className="quiet">
            {who(change)}
            <time dateTime={change.at} title={dateTime(change.at)}>
              {relative(change.at)}
            </time>
          </span>
        </li>
      ))}
    </ol>
  )
}

function who({ actor, onBehalfOf }: ListedChange): string {
  const names = [actor?.name, onBehalfOf?.name].filter((name) => name !== undefined)
  return names.length === 0 ? '' : `${names.join(', ')} · `
}
