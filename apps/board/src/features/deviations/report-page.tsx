import { PageHeading } from '../../components/page-heading.tsx'
import { useText } from '../../language/use-text.ts'

export function ReportPage() {
  const { t } = useText()
  return (
    <div className="page">
      <PageHeading>{t('board.project.deviations')}</PageHeading>
    </div>
  )
}
