import { Paragraph } from '@digdir/designsystemet-react'
import { ButtonLink } from '../../../components/button-link.tsx'
import { Panel } from '../../../components/panel.tsx'
import { useText } from '../../../language/use-text.ts'

interface Props {
  readonly projectId: string
  readonly partners: number
}

/** A project that cannot decide anything yet: what to do first. */
export function NextStepPanel({ projectId, partners }: Props) {
  const { t } = useText()
  return (
    <Panel heading={t('board.project.first.heading')}>
      <Paragraph>{partners === 0 ? t('board.project.first.partners') : t('board.project.first.constitute')}</Paragraph>
      <div className="button-row">
        <ButtonLink to="/projects/$projectId/people" params={{ projectId }}>
          {t('board.project.people')}
        </ButtonLink>
      </div>
    </Panel>
  )
}
