import { Paragraph } from '@digdir/designsystemet-react'
import { osloDate } from '@samstyre/messages'
import { useState } from 'react'
import { CommandForm } from '../../../commands/command-form.tsx'
import { DialogButton } from '../../../commands/dialog-button.tsx'
import { useDraftCommand } from '../../../commands/use-draft-command.ts'
import { DateField } from '../../../components/date-field.tsx'
import { dateProblems } from '../../../components/field-problems.ts'
import { useText } from '../../../language/use-text.ts'
import type { Assignment, Governed } from '../documents.ts'
import { endRoleMutation } from './commands.ts'

interface Props {
  readonly project: Governed
  readonly held: Assignment
}

/** Sets the last day of a role. */
export function EndRole({ project, held }: Props) {
  const { t } = useText()
  const heading = t('board.people.end.of', { person: held.person.name })
  return (
    <DialogButton
      label={t('board.people.end')}
      fullLabel={heading}
      heading={heading}
      variant="tertiary"
      color="accent"
      size="sm"
    >
      {(close) => <EndRoleForm project={project} held={held} onDone={close} />}
    </DialogButton>
  )
}

function EndRoleForm({ project, held, onDone }: Props & { readonly onDone: () => void }) {
  const text = useText()
  const { t } = text
  const form = `end:${held.id}`
  const [untouched] = useState(() => ({ lastDay: osloDate(Date.now()) }))
  const { draft, change, command } = useDraftCommand(endRoleMutation, { form, untouched, onAccepted: onDone })
  const { lastDay } = draft
  return (
    <CommandForm
      command={command}
      submit={t('board.people.end.send')}
      missing={lastDay === '' ? ['lastDay'] : []}
      problems={dateProblems(text, draft)}
      onSubmit={() => void command.send({ project: project.id, input: { assignment: held.id, lastDay } })}
      onCancel={onDone}
    >
      {(error) => (
        <>
          <Paragraph>
            {t('board.people.end.text', { person: held.person.name, role: t(`words.role.${held.role}`) })}
          </Paragraph>
          <DateField
            name="lastDay"
            label={t('board.people.end.lastDay')}
            value={lastDay}
            error={error('lastDay')}
            onChange={(value) => change({ lastDay: value })}
          />
        </>
      )}
    </CommandForm>
  )
}
