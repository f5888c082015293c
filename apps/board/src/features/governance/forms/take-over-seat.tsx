import { Paragraph } from '@digdir/designsystemet-react'
import { DialogButton } from '../../../commands/dialog-button.tsx'
import { useText } from '../../../language/use-text.ts'
import type { Governed, SeatOfGroup } from '../documents.ts'
import type { May } from '../people/use-may.ts'
import { AssignRoleForm } from './assign-role-form.tsx'

interface Props {
  readonly project: Governed
  readonly may: May
  readonly seat: SeatOfGroup
}

/** Somebody takes a seat over, with its rank and its vote. */
export function TakeOverSeat({ project, may, seat }: Props) {
  const { t } = useText()
  const role = t(`words.role.${seat.role}`)
  const heading = t('board.seats.takeOver.in', { role, partner: seat.partner.name })
  return (
    <DialogButton label={t('board.seats.takeOver')} fullLabel={heading} heading={heading} size="sm" variant="secondary">
      {(close) => (
        <>
          <Paragraph>{t('board.seats.takeOver.text', { role })}</Paragraph>
          <AssignRoleForm
            project={project}
            may={may}
            roles="seats"
            settledPartner={seat.partner.id}
            settledSeat={seat}
            onDone={close}
          />
        </>
      )}
    </DialogButton>
  )
}
