import { Heading, Paragraph, Tag } from '@digdir/designsystemet-react'
import { useText } from '../../../language/use-text.ts'
import type { Governed } from '../documents.ts'
import { AssignRole } from '../forms/assign-role.tsx'
import type { PartnerSeats } from './arrange.ts'
import { Holder } from './holder.tsx'
import type { May } from './use-may.ts'

interface Props {
  readonly project: Governed
  readonly own: PartnerSeats
  readonly may: May
}

/** One partner's members, each with the deputies who step in for that seat. */
export function PartnerCard({ project, own, may }: Props) {
  const { t } = useText()
  const { partner, seats, commonDeputies } = own
  const { id, name } = partner.organisation
  return (
    <li className="partner-card">
      <div className="partner-card__heading">
        <Heading level={3} data-size="2xs">
          {name}
        </Heading>
        {partner.host && <Tag data-size="sm">{t('board.people.host')}</Tag>}
      </div>
      {seats.length === 0 && <Paragraph data-size="sm">{t('board.people.noSeat')}</Paragraph>}
      {seats.length > 0 && (
        <ul className="partner-card__seats">
          {seats.map(({ holder, deputies }) => (
            <li key={holder.id}>
              <Holder project={project} held={holder} may={may} />
              {deputies.length > 0 && (
                <ul className="partner-card__deputies">
                  {deputies.map((deputy) => (
                    <li key={deputy.id}>
                      <Holder
                        project={project}
                        held={deputy}
                        may={may}
                        as={t('board.people.deputyFor', { member: holder.person.name })}
                      />
                    </li>
                  ))}
                </ul>
              )}
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
      {may.seatsOf(id) && (
        <div className="partner-card__actions not-printed">
          <AssignRole project={project} may={may} roles="seats" partner={id} />
          {seats.length > 0 && <AssignRole project={project} may={may} roles="deputy" partner={id} />}
        </div>
      )}
    </li>
  )
}
