import { Alert, Button, Paragraph } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { PageHeading } from '../components/page-heading.tsx'
import { useText } from '../language/use-text.ts'

/** A page that fell over: says so, with a reference to mention, and offers to load it again. */
export function ErrorPage() {
  const { t } = useText()
  const [reference] = useState(() => crypto.randomUUID().slice(0, 8))
  return (
    <div className="page">
      <PageHeading>{t('board.shell.error')}</PageHeading>
      <Alert data-color="danger">
        <Paragraph>{t('errors.server', { reference })}</Paragraph>
      </Alert>
      <div className="button-row">
        <Button onClick={() => window.location.reload()}>{t('board.shell.again')}</Button>
      </div>
    </div>
  )
}
