import { useSearch } from '@tanstack/react-router'
import { ButtonLink } from '../../components/button-link.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { Loading } from '../../components/loading.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { QueryProblem } from '../../components/query-problem.tsx'
import { useText } from '../../language/use-text.ts'
import { useFreshQuery } from '../../live/use-fresh-query.ts'
import { portfolioQuery } from './documents.ts'
import { PortfolioFilters } from './portfolio-filters.tsx'
import { ProjectCard } from './project-card.tsx'
import { filterOf } from './search.ts'
import './portfolio.css'

/** Every project the person logged in may see, narrowed down by what stands in the address bar. */
export function PortfolioPage() {
  const { t } = useText()
  const search = useSearch({ from: '/projects' })
  const { data, error, ask } = useFreshQuery({ query: portfolioQuery, variables: { filter: filterOf(search) } })

  if (error !== undefined && data === undefined) return <QueryProblem error={error} retry={ask} />
  if (data === undefined) return <Loading />
  const filtered = Object.keys(search).length > 0
  return (
    <div className="page">
      <PageHeading
        beside={
          data.me?.registrar === true && (
            <ButtonLink to="/projects/new" variant="secondary" className="page-heading__action">
              {t('board.portfolio.start')}
            </ButtonLink>
          )
        }
      >
        {t('board.portfolio.heading')}
      </PageHeading>
      <PortfolioFilters organisations={data.organisations} definitions={data.definitions} />
      <p className="quiet small portfolio__count" role="status">
        {t('board.portfolio.count', { count: data.projects.length })}
      </p>
      {data.projects.length === 0 ? (
        <EmptyState
          action={
            filtered && (
              <ButtonLink to="/projects" variant="secondary">
                {t('board.portfolio.showAll')}
              </ButtonLink>
            )
          }
        >
          {filtered ? t('board.portfolio.noMatch') : t('board.portfolio.none')}
        </EmptyState>
      ) : (
        <ul className="portfolio">
          {data.projects.map((project) => (
            <ProjectCard key={project.id} project={project} />
          ))}
        </ul>
      )}
    </div>
  )
}
