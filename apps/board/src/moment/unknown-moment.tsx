import { Paragraph } from '@digdir/designsystemet-react'
import { PageHeading } from '../components/page-heading.tsx'
import { TextLink } from '../components/text-link.tsx'
import { useText } from '../language/use-text.ts'

interface Props {
  /** What the address asks for. */
  readonly asked: string
}

/** Stands in place of a page when its address asks for a moment that the project does not have. */
export function UnknownMoment({ asked }: Props) {
  const { t } = useText()
  return (
    <div className="page">
      <PageHeading>{t('board.moment.unknown')}</PageHeading>
      <Paragraph>{t('board.moment.unknown.asked', { asked })}</Paragraph>
      <Paragraph>{t('board.moment.unknown.advice')}</Paragraph>
      <Paragraph>
        <TextLink to="." search={(search) => ({ ...search, at: undefined })}>
          {t('board.shell.backToNow')}
        </TextLink>
      </Paragraph>
    </div>
  )
}
