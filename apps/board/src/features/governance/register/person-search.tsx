import { Textfield } from '@digdir/designsystemet-react'
import { useDeferredValue, useState } from 'react'
import { useQuery } from 'urql'
import { useText } from '../../../language/use-text.ts'
import { peopleQuery } from './documents.ts'
import type { FoundPerson } from './person-field.tsx'

interface Props {
  readonly onChoose: (person: FoundPerson) => void
  readonly error: string | undefined
}

const shortest = 2
const shown = 8

/** Finds people by name; each of those found is a button that chooses. */
export function PersonSearch({ onChoose, error }: Props) {
  const { t } = useText()
  const [typed, setTyped] = useState('')
  const search = useDeferredValue(typed.trim())
  const pause = search.length < shortest
  const [{ data, fetching }] = useQuery({ query: peopleQuery, variables: { search }, pause })
  const found = pause ? [] : (data?.people ?? [])
  const answered = !(pause || fetching)
  return (
    <div className="person-search">
      <Textfield
        type="search"
        autoComplete="off"
        label={t('board.people.search')}
        description={t('board.people.search.help')}
        value={typed}
        error={error}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <p role="status" className="small quiet">
        {answered && found.length === 0 && t('board.people.search.none')}
        {answered && found.length > 0 && t('board.people.search.results', { count: found.length })}
        {found.length > shown && ` ${t('board.people.search.more')}`}
      </p>
      <ul className="plain-list">
        {found.slice(0, shown).map((person) => (
          <li key={person.id}>
            <button type="button" className="person-search__result" onClick={() => onChoose(person)}>
              <strong>{person.name}</strong>
              <span className="quiet small">
                {[person.title, person.organisation?.name].filter((part) => part).join(', ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
