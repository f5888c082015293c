import { Paragraph } from '@digdir/designsystemet-react'
import { Panel } from '../../../components/panel.tsx'
import { useText } from '../../../language/use-text.ts'
import type { Governed } from '../documents.ts'
import type { May } from '../people/use-may.ts'
import { ConstituteForm } from './constitute-form.tsx'
import { RequirementList } from './requirement-list.tsx'
import { requirements } from './requirements.ts'

interface Props {
  readonly project: Governed
  readonly may: May
}

/** The way to a steering group that can decide: what is missing, then its rules and mandate. */
export function Constitute({ project, may }: Props) {
  const { t } = useText()
  const needed = requirements(project)
  const ready = needed.every(({ met }) => met)
  return (
    <Panel heading={t('board.people.constitute')}>
      <Paragraph>{t('board.people.constitute.intro')}</Paragraph>
      <RequirementList project={project} may={may} requirements={needed} />
      {may.constitute && ready && <ConstituteForm project={project} />}
      {may.constitute && !ready && (
        <Paragraph data-size="sm" className="quiet">
          {t('board.people.constitute.wait')}
        </Paragraph>
      )}
      {may.open && !may.constitute && (
        <Paragraph data-size="sm" className="quiet">
          {may.whoMay('steeringGroup.constitute')}
        </Paragraph>
      )}
    </Panel>
  )
}
