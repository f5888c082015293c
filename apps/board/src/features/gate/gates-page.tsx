import { PageHeading } from '../../components/page-heading.tsx'
import { useText } from '../../language/use-text.ts'

export function GatesPage() {
  const { t } = useText()
  return (
    <div className="page">
      <PageHeading>{t('board.project.gates')}</PageHeading>
    </div>
  )
}
