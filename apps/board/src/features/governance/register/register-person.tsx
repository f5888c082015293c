import { Checkbox } from '@digdir/designsystemet-react'
import { CommandForm } from '../../../commands/command-form.tsx'
import { useDraftCommand } from '../../../commands/use-draft-command.ts'
import { useText } from '../../../language/use-text.ts'
import { registerPersonMutation } from './commands.ts'
import { PersonDetails, personInput } from './person-details.tsx'
import { RegisterDialog, type RegisterFormProps } from './register-dialog.tsx'

/** Enters a person in the register. */
export function RegisterPerson({ onDone }: Pick<RegisterFormProps, 'onDone'>) {
  const { t } = useText()
  return (
    <RegisterDialog label={t('board.people.register.person')} onDone={onDone}>
      {(props) => <RegisterForm {...props} />}
    </RegisterDialog>
  )
}

const untouched = { name: '', title: '', organisation: '', registrar: false }
const form = 'register:person'

function RegisterForm({ onDone, onCancel }: RegisterFormProps) {
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
