import { PageHeading } from '../../components/page-heading.tsx'
import { useText } from '../../language/use-text.ts'

export function LoginPage() {
  const { t } = useText()
  return (
    <div className="page">
      <PageHeading>{t('board.shell.switch')}</PageHeading>
    </div>
  )
}
