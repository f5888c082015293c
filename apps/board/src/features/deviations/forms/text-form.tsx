import { Paragraph, Textfield } from '@digdir/designsystemet-react'
import type { TypedDocumentNode } from 'urql'
import { CommandForm } from '../../../commands/command-form.tsx'
import type { CommandAnswer } from '../../../commands/documents.ts'
import { useDraftCommand } from '../../../commands/use-draft-command.ts'
import { useText } from '../../../language/use-text.ts'
import type { FormProps } from './form-props.ts'

/** The actions that take a text and nothing more. */
export type TextAction =
  | 'escalateDeviation'
  | 'approveDeviation'
  | 'rejectDeviation'
  | 'startDeviationWork'
  | 'closeDeviation'
  | 'reopenDeviation'

interface Props<Input> extends FormProps {
  readonly action: TextAction
  readonly mutation: TypedDocumentNode<{ answer: CommandAnswer }, { commandId: string; project: string; input: Input }>
  readonly required: boolean
  /** The input of the command; the text is undefined when nothing was written. */
  readonly input: (text: string | undefined) => Input
}

const untouched = { text: '' }

export function TextForm<Input>({ context, deviation, onDone, action, mutation, required, input }: Props<Input>) {
  const { t } = useText()
  const form = `${action}:${deviation.id}`
  const { draft, change, command } = useDraftCommand(mutation, { form, untouched, onAccepted: onDone })
  const text = draft.text.trim()
  const send = () => command.send({ project: context.project.id, input: input(text === '' ? undefined : text) })
  return (
    <CommandForm
      command={command}
      submit={t(`board.deviations.action.${action}`)}
      missing={required && text === '' ? ['text'] : []}
      onSubmit={() => void send()}
      onCancel={onDone}
    >
      {(error) => (
        <>
          <Paragraph>{t(`board.deviations.meaning.${action}`)}</Paragraph>
          <Textfield
            multiline
            rows={3}
            label={t(`board.deviations.text.${action}`)}
            value={draft.text}
            error={error('text')}
            onChange={(event) => change({ text: event.currentTarget.value })}
          />
        </>
      )}
    </CommandForm>
  )
}
