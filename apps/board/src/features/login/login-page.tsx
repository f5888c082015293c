import { Alert, Paragraph } from '@digdir/designsystemet-react'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { withinBoard } from '../../address/within-board.ts'
import { Loading } from '../../components/loading.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { QueryProblem } from '../../components/query-problem.tsx'
import { useText } from '../../language/use-text.ts'
import { useFreshQuery } from '../../live/use-fresh-query.ts'
import { logInAs } from '../../session/log-in.ts'
import { useSession } from '../../session/use-session.ts'
import { demoPeopleQuery } from './documents.ts'
import { groupByProject } from './group-by-project.ts'
import { LogOut } from './log-out.tsx'
import { PeopleGroup } from './people-group.tsx'
import './login.css'

/** Who do you want to be? The people of the demonstration, by the projects they work in. */
export function LoginPage() {
  const { t } = useText()
  const { to } = useSearch({ from: '/login' })
  const { me } = useSession()
  const [refused, setRefused] = useState(false)
  const { data, error } = useFreshQuery({ query: demoPeopleQuery, variables: {} })

  if (error !== undefined && data === undefined) return <QueryProblem error={error} />
  if (data === undefined) return <Loading />

  const choose = async (person: string) => {
    const allowed = await logInAs(person).catch(() => false)
    setRefused(!allowed)
    // A fresh load of the page, so that nothing of the person before stays behind.
    if (allowed) window.location.replace(withinBoard(to))
  }

  return (
    <div className="page">
      <PageHeading beside={me !== undefined && me !== null && <LogOut />}>{t('board.login.heading')}</PageHeading>
      {data.demoPeople.length === 0 ? (
        <Alert data-color="info">{t('errors.demoLoginRefused')}</Alert>
      ) : (
        <Paragraph className="login__intro">{t('board.login.intro')}</Paragraph>
      )}
      {refused && <Alert data-color="danger">{t('errors.demoLoginRefused')}</Alert>}
      <div className="login__groups">
        {groupByProject(data.demoPeople).map((group) => (
          <PeopleGroup
            key={group.project?.id ?? ''}
            heading={group.project?.name ?? t('board.login.acrossProjects')}
            people={group.people}
            current={me?.person.id}
            onChoose={(person) => void choose(person)}
          />
        ))}
      </div>
    </div>
  )
}
