import { Paragraph, Tag } from '@digdir/designsystemet-react'
import { Panel } from '../../../components/panel.tsx'
import { useText } from '../../../language/use-text.ts'
import type { Governed } from '../documents.ts'
import { AssignRole } from '../forms/assign-role.tsx'
import { steeringGroup } from './arrange.ts'
import { PartnerCard } from './partner-card.tsx'
import type { May } from './use-may.ts'
import './steering-group.css'

interface Props {
  readonly project: Governed
  readonly may: May
}

/** Who sits in the steering group, partner by partner, and who steps in for whom. */
export function SteeringGroup({ project, may }: Props) {
  const { t } = useText()
  return (
    <Panel
      heading={t('board.people.group')}
      beside={
        <Tag data-size="sm" data-color={project.constituted ? 'success' : 'warning'}>
          {project.constituted ? t('board.people.constituted') : t('board.people.notConstituted')}
        </Tag>
      }
      action={may.assignAnySeat && <AssignRole project={project} may={may} roles="seats" />}
    >
      <ul className="partner-cards">
        {steeringGroup(project).map((own) => (
          <PartnerCard key={own.partner.organisation.id} project={project} own={own} may={may} />
        ))}
      </ul>
      {may.open && !may.assignAnySeat && (
        <Paragraph data-size="sm" className="quiet not-printed">
          {project.constituted ? t('board.people.seatsBelong') : may.whoMay('seats.assign')}
        </Paragraph>
      )}
    </Panel>
  )
}
