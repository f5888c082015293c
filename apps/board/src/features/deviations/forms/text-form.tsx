import { Paragraph } from '@digdir/designsystemet-react'
import type { ComponentProps } from 'react'
import { TextCommandForm } from '../../../commands/text-command-form.tsx'
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

type SentAs<Input> = Pick<ComponentProps<typeof TextCommandForm<Input>>, 'mutation' | 'input' | 'optional'>

interface Props<Input> extends FormProps, SentAs<Input> {
  readonly action: TextAction
}

/** An action on a deviation that takes a text: what it means, and the text. */
export function TextForm<Input>({ context, deviation, onDone, action, ...sentAs }: Props<Input>) {
  const { t } = useText()
  return (
    <TextCommandForm
      {...sentAs}
      form={`${action}:${deviation.id}`}
      project={context.project.id}
      label={t(`board.deviations.text.${action}`)}
      submit={t(`board.deviations.action.${action}`)}
      onDone={onDone}
    >
      <Paragraph>{t(`board.deviations.meaning.${action}`)}</Paragraph>
    </TextCommandForm>
  )
}
