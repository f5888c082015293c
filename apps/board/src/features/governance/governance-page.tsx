import { Paragraph } from '@digdir/designsystemet-react'
import { useParams } from '@tanstack/react-router'
import { Loading } from '../../components/loading.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { QueryProblem } from '../../components/query-problem.tsx'
import { useText } from '../../language/use-text.ts'
import { useFreshQuery } from '../../live/use-fresh-query.ts'
import { useMoment } from '../../moment/use-moment.ts'
import { type Governed, governanceQuery } from './documents.ts'
import { OtherRoles } from './people/other-roles.tsx'
import { Partners } from './people/partners.tsx'
import { SteeringGroup } from './people/steering-group.tsx'
import { useMay } from './people/use-may.ts'
import { RegisterPanel } from './register/register-panel.tsx'
import { Constitute } from './rules/constitute.tsx'
import { RulesPanel } from './rules/rules-panel.tsx'

/** Who takes part, who decides, and by which rules. */
export function GovernancePage() {
  const { projectId } = useParams({ from: '/projects/$projectId' })
  const { at, past } = useMoment()
  const { data, error, ask } = useFreshQuery({
    query: governanceQuery,
    variables: { id: projectId, at },
    scope: projectId,
    past,
  })
  if (error !== undefined && data === undefined) return <QueryProblem error={error} retry={ask} />
  if (data?.project === undefined || data.project === null) return <Loading />
  return <Governance project={data.project} />
}

function Governance({ project }: { readonly project: Governed }) {
  const { t } = useText()
  const may = useMay(project)
  return (
    <div className="page">
      <PageHeading within={project.name}>{t('board.project.people')}</PageHeading>
      <Paragraph className="quiet">{t('board.people.intro')}</Paragraph>
      {!project.constituted && <Constitute project={project} may={may} />}
      <SteeringGroup project={project} may={may} />
      <RulesPanel project={project} open={may.open} />
      <Partners project={project} may={may} />
      <OtherRoles project={project} may={may} />
      {may.open && <RegisterPanel />}
    </div>
  )
}
