import { Paragraph } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { PageHeading } from '../components/page-heading.tsx'
import { useText } from '../language/use-text.ts'

export function NotFoundPage() {
  const { t } = useText()
  return (
    <div className="page">
      <PageHeading>{t('board.shell.notFound')}</PageHeading>
      <Paragraph>{t('errors.notFound')}</Paragraph>
      <Paragraph>
        <Link to="/projects">{t('board.shell.toProjects')}</Link>
      </Paragraph>
    </div>
  )
}
