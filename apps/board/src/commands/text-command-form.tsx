import type { ButtonProps } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import type { TypedDocumentNode } from 'urql'
import { LongTextField } from '../components/long-text-field.tsx'
import { CommandForm } from './command-form.tsx'
import type { CommandAnswer } from './documents.ts'
import { useDraftCommand } from './use-draft-command.ts'

interface Props<Input> {
  /** Names the form and what it is about, as a draft does. */
  readonly form: string
  readonly mutation: TypedDocumentNode<{ answer: CommandAnswer }, { commandId: string; project: string; input: Input }>
  readonly project: string
  /** The input of the command; the text is empty when nothing was written. */
  readonly input: (text: string) => Input
  readonly label: string
  readonly description?: string
  /** Whether the command may be sent without a text. */
  readonly optional?: boolean
  readonly submit: string
  readonly color?: ButtonProps['data-color']
  /** Closes the form, when the command is accepted or given up. A form that always stands on the page has none. */
  readonly onDone?: () => void
  /** What is said before the text is asked for. */
  readonly children?: ReactNode
}

const untouched = { text: '' }

/** A form that asks for one text, such as a reason, and sends one command with it. */
export function TextCommandForm<Input>(props: Props<Input>) {
  const {
    form,
    mutation,
    project,
    input,
    label,
    description,
    optional = false,
    submit,
    color,
    onDone,
    children,
  } = props
  const closing = onDone === undefined ? {} : { onAccepted: onDone }
  const { draft, change, command } = useDraftCommand(mutation, { form, untouched, ...closing })
  const text = draft.text.trim()
  return (
    <CommandForm
      command={command}
      submit={submit}
      missing={optional || text !== '' ? [] : ['text']}
      onSubmit={() => void command.send({ project, input: input(text) })}
      {...(color === undefined ? {} : { color })}
      {...(onDone === undefined ? {} : { onCancel: onDone })}
    >
      {(error) => (
        <>
          {children}
          <LongTextField
            label={label}
            description={description}
            value={draft.text}
            error={error('text')}
            onChange={(changed) => change({ text: changed })}
          />
        </>
      )}
    </CommandForm>
  )
}
