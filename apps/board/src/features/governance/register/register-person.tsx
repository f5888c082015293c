import { Checkbox } from '@digdir/designsystemet-react'
import { CommandForm } from '../../../commands/command-form.tsx'
import { DialogButton } from '../../../commands/dialog-button.tsx'
import { useDraftCommand } from '../../../commands/use-draft-command.ts'
import { useText } from '../../../language/use-text.ts'
import { registerPersonMutation } from './commands.ts'
import { PersonDetails, personInput } from './person-details.tsx'

interface Props {
  /** Takes what to say when it is registered. */
  readonly onDone: (said: string) => void
}

/** Enters a person in the register. */
export function RegisterPerson({ onDone }: Props) {
  const { t } = useText()
  const label = t('board.people.register.person')
  return (
    <DialogButton label={label} heading={label}>
      {(close) => (
        <RegisterForm
          onCancel={close}
          onDone={(said) => {
            close()
            onDone(said)
          }}
        />
      )}
    </DialogButton>
  )
}

const untouched = { name: '', title: '', organisation: '', registrar: false }
const form = 'register:person'

function RegisterForm({ onDone, onCancel }: Props & { readonly onCancel: () => void }) {
  const { t } = useText()
  const { draft, change, command } = useDraftCommand(registerPersonMutation, {
    form,
    untouched,
    onAccepted: () => onDone(t('board.people.register.done', { name: draft.name.trim() })),
  })
  return (
    <CommandForm
      command={command}
      submit={t('board.people.register.send')}
      missing={draft.name.trim() === '' ? ['name'] : []}
      onSubmit={() => void command.send({ input: { ...personInput(draft), registrar: draft.registrar } })}
      onCancel={onCancel}
    >
      {(error) => (
        <>
          <PersonDetails draft={draft} change={change} error={error} />
          <Checkbox
            label={t('board.people.register.registrar')}
            checked={draft.registrar}
            onChange={(event) => change({ registrar: event.currentTarget.checked })}
          />
        </>
      )}
    </CommandForm>
  )
}
