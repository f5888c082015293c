import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react'
import { capitalise } from '@samstyre/messages'
import { CommandForm } from '../../../commands/command-form.tsx'
import { useDraftCommand } from '../../../commands/use-draft-command.ts'
import { useText } from '../../../language/use-text.ts'
import { registerOrganisationMutation } from './commands.ts'
import { RegisterDialog, type RegisterFormProps } from './register-dialog.tsx'

/** Enters a public body in the register. */
export function RegisterOrganisation({ onDone }: Pick<RegisterFormProps, 'onDone'>) {
  const { t } = useText()
  return (
    <RegisterDialog label={t('board.people.register.organisation')} onDone={onDone}>
      {(props) => <RegisterForm {...props} />}
    </RegisterDialog>
  )
}

const kinds = ['municipality', 'county', 'stateAgency', 'other'] as const

interface OrganisationDraft extends Record<string, unknown> {
  readonly name: string
  readonly kind: (typeof kinds)[number]
}

const untouched: OrganisationDraft = { name: '', kind: 'municipality' }
const form = 'register:organisation'

function RegisterForm({ onDone, onCancel }: RegisterFormProps) {
  const { t } = useText()
  const { draft, change, command } = useDraftCommand(registerOrganisationMutation, {
    form,
    untouched,
    onAccepted: () => onDone(t('board.people.register.done', { name: draft.name.trim() })),
  })
  const name = draft.name.trim()
  return (
    <CommandForm
      command={command}
      submit={t('board.people.register.send')}
      missing={name === '' ? ['name'] : []}
      onSubmit={() => void command.send({ input: { name, kind: draft.kind } })}
      onCancel={onCancel}
    >
      {(error) => (
        <>
          <Textfield
            label={t('board.people.register.name')}
            autoComplete="off"
            value={draft.name}
            error={error('name')}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
          <Field>
            <Label>{t('board.people.register.kind')}</Label>
            <Select
              value={draft.kind}
              onChange={(event) => {
                const kind = kinds.find((each) => each === event.currentTarget.value)
                if (kind !== undefined) change({ kind })
              }}
            >
              {kinds.map((kind) => (
                <Select.Option key={kind} value={kind}>
                  {capitalise(t(`words.partnerKind.${kind}`))}
                </Select.Option>
              ))}
            </Select>
          </Field>
        </>
      )}
    </CommandForm>
  )
}
