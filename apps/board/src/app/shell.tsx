import { SkipLink } from '@digdir/designsystemet-react'
import { Navigate, Outlet, useLocation, useMatch } from '@tanstack/react-router'
import { useEffect, useId } from 'react'
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

function ToLogin({ href }: { readonly href: string }) {
  useEffect(forgetLogIn, [])
  return <Navigate to="/login" search={href === '/' ? {} : { to: href }} replace />
}
