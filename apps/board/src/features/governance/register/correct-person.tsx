import { Paragraph } from '@digdir/designsystemet-react'
import { CommandForm } from '../../../commands/command-form.tsx'
import { DialogButton } from '../../../commands/dialog-button.tsx'
import { useDraftCommand } from '../../../commands/use-draft-command.ts'
import { useText } from '../../../language/use-text.ts'
import { correctPersonMutation } from './commands.ts'
import { PersonDetails, type PersonDraft, personInput } from './person-details.tsx'
import { type FoundPerson, PersonField } from './person-field.tsx'

interface Props {
  /** Takes what to say when it is registered. */
  readonly onDone: (said: string) => void
}

/** Corrects what the register says of somebody; what it said before stays in the history. */
export function CorrectPerson({ onDone }: Props) {
  const { t } = useText()
  const label = t('board.people.register.correct')
  return (
    <DialogButton label={label} heading={label}>
      {(close) => (
        <CorrectForm
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

interface CorrectionDraft extends PersonDraft {
  readonly person: FoundPerson | null
}

const untouched: CorrectionDraft = { person: null, name: '', title: '', organisation: '' }
const form = 'register:correction'

function CorrectForm({ onDone, onCancel }: Props & { readonly onCancel: () => void }) {
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
