import { SkipLink } from '@digdir/designsystemet-react'
import { Outlet, useLocation, useMatch, useNavigate } from '@tanstack/react-router'
import { useEffect, useId, useState } from 'react'
import { Loading } from '../components/loading.tsx'
import { QueryProblem } from '../components/query-problem.tsx'
import { useText } from '../language/use-text.ts'
import { usePortfolioLive } from '../live/use-portfolio-live.ts'
import { expectsLogIn, forgetLogIn } from '../session/log-in.ts'
import { useSession } from '../session/use-session.ts'
import { Header } from './header.tsx'
import { useProjectInAddress } from './use-project-in-address.ts'

/** What stands around every page. Nothing but the login page is shown to somebody who is not logged in. */
export function Shell() {
  const { t } = useText()
  const content = useId()
  return (
    <>
      <SkipLink href={`#${content}`}>{t('board.shell.skip')}</SkipLink>
      <Header />
      <main id={content} tabIndex={-1}>
        <Page />
      </main>
    </>
  )
}

function Page() {
  const { me, error } = useSession()
  const { href } = useLocation()
  // The page shown, not the one on its way: those differ while the code of a page is fetched.
  const atLogin = useMatch({ from: '/login', shouldThrow: false }) !== undefined
  const inProject = useProjectInAddress() !== undefined
  usePortfolioLive(inProject || me === undefined || me === null)

  if (atLogin) return <Outlet />
  if (error !== undefined && me === undefined) return <QueryProblem error={error} />
  if (me === undefined) return expectsLogIn() ? <Outlet /> : <Loading />
  if (me === null) return <ToLogin href={href} />
  return <Outlet />
}

/** Goes to the login page once, with the way back to the page that was asked for. */
function ToLogin({ href }: { readonly href: string }) {
  const navigate = useNavigate()
  const [wanted] = useState(href)
  useEffect(() => {
    forgetLogIn()
    void navigate({ to: '/login', search: wanted === '/' ? {} : { to: wanted }, replace: true })
  }, [navigate, wanted])
  return <Loading />
}
