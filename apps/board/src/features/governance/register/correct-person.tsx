import { Paragraph } from '@digdir/designsystemet-react'
import { CommandForm } from '../../../commands/command-form.tsx'
import { useDraftCommand } from '../../../commands/use-draft-command.ts'
import { useText } from '../../../language/use-text.ts'
import { correctPersonMutation } from './commands.ts'
import { PersonDetails, type PersonDraft, personInput } from './person-details.tsx'
import { type FoundPerson, PersonField } from './person-field.tsx'
import { RegisterDialog, type RegisterFormProps } from './register-dialog.tsx'

/** Corrects what the register says of somebody; what it said before stays in the history. */
export function CorrectPerson({ onDone }: Pick<RegisterFormProps, 'onDone'>) {
  const { t } = useText()
  return (
    <RegisterDialog label={t('board.people.register.correct')} onDone={onDone}>
      {(props) => <CorrectForm {...props} />}
    </RegisterDialog>
  )
}

interface CorrectionDraft extends PersonDraft {
  readonly person: FoundPerson | null
}

const untouched: CorrectionDraft = { person: null, name: '', title: '', organisation: '' }
const form = 'register:correction'

function CorrectForm({ onDone, onCancel }: RegisterFormProps) {
  const { t } = useText()
  const { draft, change, command } = useDraftCommand(correctPersonMutation, {
    form,
    untouched,
    onAccepted: () => onDone(t('board.people.register.corrected')),
  })
  const { person } = draft
  const send = async () => {
    if (person !== null) await command.send({ input: { ...personInput(draft), person: person.id } })
  }
  return (
    <CommandForm
      command={command}
      submit={t('board.people.register.correctSend')}
      missing={[...(person === null ? ['person'] : []), ...(draft.name.trim() === '' ? ['name'] : [])]}
      onSubmit={() => void send()}
      onCancel={onCancel}
    >
      {(error) => (
        <>
          <PersonField
            chosen={person ?? undefined}
            error={error('person') && t('board.people.needed.person')}
            onChoose={(found) =>
              change({
                person: found ?? null,
                name: found?.name ?? '',
                title: found?.title ?? '',
                organisation: found?.organisation?.id ?? '',
              })
            }
          />
          {person !== null && (
            <>
              <PersonDetails draft={draft} change={change} error={error} />
              <Paragraph data-size="sm" className="quiet">
                {t('board.people.register.correctWhy')}
              </Paragraph>
            </>
          )}
        </>
      )}
    </CommandForm>
  )
}
