import { Heading, Paragraph } from '@digdir/designsystemet-react'
import { useText } from '../../../language/use-text.ts'
import type { Governed } from '../documents.ts'
import { forsakenPartners } from '../people/arrange.ts'
import { PutAppointment } from './put-appointment.tsx'
import { PutFurtherSeat } from './put-further-seat.tsx'
import { PutSeatAway } from './put-seat-away.tsx'

interface Props {
  readonly project: Governed
}

/** What only a decision changes: how many seats there are, who is project owner, who speaks for a partner that has nobody. */
export function ProposeChanges({ project }: Props) {
  const { t } = useText()
  const running = project.status === 'running'
  return (
    <div className="propose-changes not-printed">
      <Heading level={3} data-size="2xs">
        {t('board.seats.propose')}
      </Heading>
      <Paragraph data-size="sm" className="quiet">
        {t('board.seats.propose.help')}
      </Paragraph>
      <div className="button-row">
        {running && <PutFurtherSeat project={project} />}
        {running && <PutSeatAway project={project} />}
        <PutAppointment project={project} appoints="projectOwner" />
        {forsakenPartners(project).length > 0 && <PutAppointment project={project} appoints="partnerRepresentative" />}
      </div>
    </div>
  )
}
