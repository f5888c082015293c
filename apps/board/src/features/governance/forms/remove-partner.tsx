import { Alert } from '@digdir/designsystemet-react'
import { DialogButton } from '../../../commands/dialog-button.tsx'
import { TextCommandForm } from '../../../commands/text-command-form.tsx'
import { useText } from '../../../language/use-text.ts'
import type { Governed, Partner } from '../documents.ts'
import { removePartnerMutation } from './commands.ts'
import { seatsOf } from './role-choices.ts'

interface Props {
  readonly project: Governed
  readonly partner: Partner
}

/** Records that a partner leaves, and why. */
export function RemovePartner({ project, partner }: Props) {
  const { t } = useText()
  const { id, name } = partner.organisation
  const heading = t('board.people.remove.of', { partner: name })
  return (
    <DialogButton
      label={t('board.people.remove.short')}
      fullLabel={heading}
      heading={heading}
      variant="tertiary"
      size="sm"
    >
      {(close) => (
        <TextCommandForm
          form={`remove:${project.id}:${id}`}
          mutation={removePartnerMutation}
          project={project.id}
          input={(reason) => ({ partner: id, reason })}
          label={t('board.people.remove.reason')}
          submit={t('board.people.remove.send')}
          onDone={close}
        >
          {seatsOf(project, id).length > 0 && (
            <Alert data-color="warning">
              {t(project.constituted ? 'board.people.remove.seats.decision' : 'board.people.remove.seats', {
                partner: name,
              })}
            </Alert>
          )}
        </TextCommandForm>
      )}
    </DialogButton>
  )
}
