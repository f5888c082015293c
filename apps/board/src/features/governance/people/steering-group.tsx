import { Paragraph, Tag } from '@digdir/designsystemet-react'
import { Panel } from '../../../components/panel.tsx'
import { useText } from '../../../language/use-text.ts'
import type { Governed } from '../documents.ts'
import { AssignRole } from '../forms/assign-role.tsx'
import { ProposeChanges } from '../proposals/propose-changes.tsx'
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
      action={may.addSeats && <AssignRole project={project} may={may} roles="seats" />}
    >
      <ul className="partner-cards">
        {steeringGroup(project).map((own) => (
          <PartnerCard key={own.partner.organisation.id} project={project} own={own} may={may} />
        ))}
      </ul>
      <Paragraph data-size="sm">
        <span className="quiet">{t('board.seats.owner')}:</span> {project.owner?.name ?? t('board.seats.owner.none')}
      </Paragraph>
      {may.open && !may.addSeats && (
        <Paragraph data-size="sm" className="quiet not-printed">
          {project.constituted ? t('board.seats.belong') : may.whoMay('seats.assign')}
        </Paragraph>
      )}
      {may.propose && <ProposeChanges project={project} />}
    </Panel>
  )
}
