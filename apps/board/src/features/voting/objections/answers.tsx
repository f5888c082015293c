import { useText } from '../../../language/use-text.ts'
import type { Objection } from '../seat-document.ts'

interface Props {
  readonly objection: Objection
  readonly open: boolean
}

/** What each of those who decide has said; while it is open, also who has not answered yet. */
export function Answers({ objection, open }: Props) {
  const { t } = useText()
  const { judges, rulings } = objection
  const counting = rulings.filter(({ counts }) => counts)
  const silent = open ? judges.filter(({ id }) => !counting.some(({ person }) => person.id === id)) : []
  if (counting.length === 0 && silent.length === 0) return null
  return (
    <ul className="objection__answers small">
      {counting.map(({ person, upholds }) => (
        <li key={person.id}>
          <span>{person.name}</span>
          <strong>{t(upholds ? 'board.objection.said.upholds' : 'board.objection.said.rejects')}</strong>
        </li>
      ))}
      {silent.map(({ id, name }) => (
        <li key={id}>
          <span>{name}</span>
          <span className="quiet">{t('board.objection.noAnswer')}</span>
        </li>
      ))}
    </ul>
  )
}
