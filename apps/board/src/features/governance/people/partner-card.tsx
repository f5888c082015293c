import { Heading, Paragraph, Tag } from '@digdir/designsystemet-react'
import { useText } from '../../../language/use-text.ts'
import type { Governed } from '../documents.ts'
import { AssignRole } from '../forms/assign-role.tsx'
import { forsakenPartners, type PartnerSeats } from './arrange.ts'
import { Holder } from './holder.tsx'
import { SeatItem } from './seat-item.tsx'
import type { May } from './use-may.ts'

interface Props {
  readonly project: Governed
  readonly own: PartnerSeats
  readonly may: May
}

/** One partner's seats, each with the deputies who step in for it, and who speaks for the partner. */
export function PartnerCard({ project, own, may }: Props) {
  const { t, list } = useText()
  const { partner, seats, commonDeputies, representatives } = own
  const { id, name } = partner.organisation
  const isForsaken = forsakenPartners(project).some((forsaken) => forsaken.id === id)
  return (
    <li className="partner-card">
      <div className="partner-card__heading">
        <Heading level={3} data-size="2xs">
          {name}
        </Heading>
        {partner.host && <Tag data-size="sm">{t('board.people.host')}</Tag>}
      </div>
      {seats.length === 0 && (
        <Paragraph data-size="sm">{t(project.constituted ? 'board.seats.none' : 'board.people.noSeat')}</Paragraph>
      )}
      {seats.length > 0 && (
        <ul className="partner-card__seats">
          {seats.map((seat) => (
            <li key={seat.seat.id}>
              <SeatItem project={project} seat={seat} may={may} />
            </li>
          ))}
        </ul>
      )}
      {commonDeputies.length > 0 && (
        <ul className="partner-card__deputies">
          {commonDeputies.map((deputy) => (
            <li key={deputy.id}>
              <Holder
                project={project}
                held={deputy}
                may={may}
                as={t('board.people.deputyForAll', { partner: name })}
              />
            </li>
          ))}
        </ul>
      )}
      <Paragraph data-size="sm">
        <span className="quiet">{t('board.seats.representatives')}:</span>{' '}
        {representatives.length === 0
          ? t('board.seats.representatives.none')
          : list(representatives.map(({ person }) => person.name))}
      </Paragraph>
      {isForsaken && project.constituted && (
        <Paragraph data-size="sm">{t('board.seats.forsaken', { partner: name })}</Paragraph>
      )}
      <div className="partner-card__actions not-printed">
        {!project.constituted && may.give('steeringMember', id) && (
          <AssignRole project={project} may={may} roles="seats" partner={id} />
        )}
        {seats.length > 0 && may.give('deputy', id) && (
          <AssignRole project={project} may={may} roles="deputy" partner={id} />
        )}
        {project.constituted && may.give('partnerRepresentative', id) && (
          <AssignRole project={project} may={may} roles="representative" partner={id} />
        )}
      </div>
    </li>
  )
}
