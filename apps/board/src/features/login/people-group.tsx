import { Panel } from '../../components/panel.tsx'
import { capitalised } from '../../language/capitalised.ts'
import { useText } from '../../language/use-text.ts'
import type { PersonInGroup } from './group-by-project.ts'

interface Props {
  readonly heading: string
  readonly people: readonly PersonInGroup[]
  /** The person who is logged in already. */
  readonly current: string | undefined
  readonly onChoose: (person: string) => void
}

export function PeopleGroup({ heading, people, current, onChoose }: Props) {
  return (
    <Panel heading={heading}>
      <ul className="login__people">
        {people.map((each) => (
          <li key={each.person.id}>
            <button
              type="button"
              className="login__person"
              aria-pressed={each.person.id === current}
              onClick={() => onChoose(each.person.id)}
            >
              <Description {...each} current={each.person.id === current} />
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Description({ person, roles, current }: PersonInGroup & { readonly current: boolean }) {
  const { t, list } = useText()
  const roleWords = list(roles.map(({ role }) => t(`words.role.${role}`)))
  const organisation = roles.find(({ partner }) => partner !== null)?.partner?.name ?? person.organisation?.name
  const what = roles.length > 0 ? capitalised(roleWords) : (person.title ?? t('board.login.registrar'))
  return (
    <>
      <strong>{person.name}</strong>
      <span>{what}</span>
      <span className="quiet small">
        {[organisation, current ? t('board.login.current') : undefined].filter(Boolean).join(' · ')}
      </span>
    </>
  )
}
