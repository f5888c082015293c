import { Paragraph } from '@digdir/designsystemet-react'
import { PageHeading } from '../components/page-heading.tsx'
import { TextLink } from '../components/text-link.tsx'
import { useText } from '../language/use-text.ts'

export function NotFoundPage() {
  const { t } = useText()
  return (
    <div className="page">
      <PageHeading>{t('board.shell.notFound')}</PageHeading>
      <Paragraph>{t('errors.notFound')}</Paragraph>
      <Paragraph>
        <TextLink to="/projects">{t('board.shell.toProjects')}</TextLink>
      </Paragraph>
    </div>
  )
}
