import { Alert, Textfield } from '@digdir/designsystemet-react'
import { CommandForm } from '../../../commands/command-form.tsx'
import { DialogButton } from '../../../commands/dialog-button.tsx'
import { useDraftCommand } from '../../../commands/use-draft-command.ts'
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
  const heading = t('board.people.remove.of', { partner: partner.organisation.name })
  return (
    <DialogButton
      label={t('board.people.remove.short')}
      fullLabel={heading}
      heading={heading}
      variant="tertiary"
      size="sm"
    >
      {(close) => <RemoveForm project={project} partner={partner} onDone={close} />}
    </DialogButton>
  )
}

const untouched = { reason: '' }

function RemoveForm({ project, partner, onDone }: Props & { readonly onDone: () => void }) {
  const { t } = useText()
  const { id, name } = partner.organisation
  const form = `remove:${project.id}:${id}`
  const { draft, change, command } = useDraftCommand(removePartnerMutation, { form, untouched, onAccepted: onDone })
  const reason = draft.reason.trim()
  return (
    <CommandForm
      command={command}
      submit={t('board.people.remove.send')}
      missing={reason === '' ? ['reason'] : []}
      onSubmit={() => void command.send({ project: project.id, input: { partner: id, reason } })}
      onCancel={onDone}
    >
      {(error) => (
        <>
          {seatsOf(project, id).length > 0 && (
            <Alert data-color="warning">{t('board.people.remove.seats', { partner: name })}</Alert>
          )}
          <Textfield
            multiline
            rows={3}
            label={t('board.people.remove.reason')}
            value={draft.reason}
            error={error('reason')}
            onChange={(event) => change({ reason: event.currentTarget.value })}
          />
        </>
      )}
    </CommandForm>
  )
}
