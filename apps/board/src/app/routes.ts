import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router'
import { given, parseSearch, stringifySearch, textIn } from '../address/search-values.ts'
import { Loading } from '../components/loading.tsx'
import { deviationsSearch } from '../features/deviations/search.ts'
import { comparisonSearch, historySearch } from '../features/history/search.ts'
import { portfolioSearch } from '../features/portfolio/search.ts'
import { momentSearch } from '../moment/moment.ts'
import { ErrorPage } from './error-page.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { Shell } from './shell.tsx'

/*
 * Every page of the board, in one place. A page is a component in its own folder under `features/`, loaded when it is
 * first opened; `validateSearch` says what of its state stands in the address bar.
 */
const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage })

const login = createRoute({
  getParentRoute: () => root,
  path: '/login',
  validateSearch: (search: Record<string, unknown>): { to?: string | undefined } => given({ to: textIn(search['to']) }),
  component: lazyRouteComponent(() => import('../features/login/login-page.tsx'), 'LoginPage'),
})

const tasks = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('../features/tasks/tasks-page.tsx'), 'TasksPage'),
})

const portfolio = createRoute({
  getParentRoute: () => root,
  path: '/projects',
  validateSearch: portfolioSearch,
  component: lazyRouteComponent(() => import('../features/portfolio/portfolio-page.tsx'), 'PortfolioPage'),
})

const startProject = createRoute({
  getParentRoute: () => root,
  path: '/projects/new',
  component: lazyRouteComponent(() => import('../features/start-project/start-project-page.tsx'), 'StartProjectPage'),
})

const project = createRoute({
  getParentRoute: () => root,
  path: '/projects/$projectId',
  validateSearch: momentSearch,
  // The moment shown stays the same from page to page within a project.
  search: { middlewares: [retainSearchParams(['at'])] },
  component: lazyRouteComponent(() => import('../features/project/project-layout.tsx'), 'ProjectLayout'),
})

const overview = createRoute({
  getParentRoute: () => project,
  path: '/',
  component: lazyRouteComponent(() => import('../features/project/overview-page.tsx'), 'OverviewPage'),
})

const gates = createRoute({
  getParentRoute: () => project,
  path: '/gates',
  component: lazyRouteComponent(() => import('../features/gate/gates-page.tsx'), 'GatesPage'),
})

const gate = createRoute({
  getParentRoute: () => project,
  path: '/gates/$gateId',
  component: lazyRouteComponent(() => import('../features/gate/gate-page.tsx'), 'GatePage'),
})

const deviations = createRoute({
  getParentRoute: () => project,
  path: '/deviations',
  validateSearch: deviationsSearch,
  component: lazyRouteComponent(() => import('../features/deviations/deviations-page.tsx'), 'DeviationsPage'),
})

const deviation = createRoute({
  getParentRoute: () => project,
  path: '/deviations/$deviationId',
  component: lazyRouteComponent(() => import('../features/deviations/deviation-page.tsx'), 'DeviationPage'),
})

const reportDeviation = createRoute({
  getParentRoute: () => project,
  path: '/deviations/new',
  component: lazyRouteComponent(() => import('../features/deviations/report-page.tsx'), 'ReportPage'),
})

const decisions = createRoute({
  getParentRoute: () => project,
  path: '/decisions',
  component: lazyRouteComponent(() => import('../features/voting/decisions-page.tsx'), 'DecisionsPage'),
})

const proposal = createRoute({
  getParentRoute: () => project,
  path: '/decisions/$proposalId',
  component: lazyRouteComponent(() => import('../features/voting/proposal-page.tsx'), 'ProposalPage'),
})

const governance = createRoute({
  getParentRoute: () => project,
  path: '/people',
  component: lazyRouteComponent(() => import('../features/governance/governance-page.tsx'), 'GovernancePage'),
})

const history = createRoute({
  getParentRoute: () => project,
  path: '/history',
  validateSearch: historySearch,
  component: lazyRouteComponent(() => import('../features/history/history-page.tsx'), 'HistoryPage'),
})

const comparison = createRoute({
  getParentRoute: () => project,
  path: '/compare',
  validateSearch: comparisonSearch,
  component: lazyRouteComponent(() => import('../features/history/comparison-page.tsx'), 'ComparisonPage'),
})

const decisionFile = createRoute({
  getParentRoute: () => project,
  path: '/decisions/$proposalId/file',
  component: lazyRouteComponent(() => import('../features/decision-file/decision-file-page.tsx'), 'DecisionFilePage'),
})

const projectPages = [
  overview,
  gates,
  gate,
  decisions,
  proposal,
  decisionFile,
  deviations,
  reportDeviation,
  deviation,
  governance,
  history,
  comparison,
]

export const router = createRouter({
  routeTree: root.addChildren([login, tasks, portfolio, startProject, project.addChildren(projectPages)]),
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultErrorComponent: ErrorPage,
  defaultPendingComponent: Loading,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
