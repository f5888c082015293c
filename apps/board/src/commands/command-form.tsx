import { Button, type ButtonProps } from '@digdir/designsystemet-react'
import { type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react'
import { useText } from '../language/use-text.ts'
import { CommandFeedback } from './command-feedback.tsx'
import type { CommandState } from './use-command.ts'
import './command-dialog.css'

interface Props {
  readonly command: {
    readonly state: CommandState
    readonly sending: boolean
    readonly again: () => Promise<void>
    readonly anyway: () => Promise<void>
    readonly reset: () => void
  }
  readonly submit: string
  readonly color?: ButtonProps['data-color']
  /** The button that sends takes the focus when the form opens: for forms that only ask for a confirmation. */
  readonly confirmsOnly?: boolean
  /** The names of the fields that still have to be filled in. */
  readonly missing?: readonly string[]
  readonly onSubmit: () => void
  readonly onCancel?: () => void
  /** The fields; `error` gives the message of a field that was left empty. */
  readonly children: (error: (field: string) => string | undefined) => ReactNode
}

/** The fields of one command, its answer and its buttons. Nothing is sent before every field that must be is filled in. */
export function CommandForm(props: Props) {
  const { command, submit, color, confirmsOnly = false, missing = [], onSubmit, onCancel, children } = props
  const { t } = useText()
  const form = useRef<HTMLFormElement>(null)
  const [attempts, setAttempts] = useState(0)

  useEffect(() => {
    if (attempts > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [attempts])

  const onForm = (event: SyntheticEvent) => {
    event.preventDefault()
    if (command.sending) return
    if (missing.length === 0) onSubmit()
    else setAttempts(attempts + 1)
  }
  const error = (field: string) => (attempts > 0 && missing.includes(field) ? t('board.command.fillIn') : undefined)

  return (
    <form ref={form} className="command-form" onSubmit={onForm} noValidate>
      {children(error)}
      <CommandFeedback command={command} />
      <div className="button-row">
        <Button
          type="submit"
          loading={command.sending}
          ref={confirmsOnly ? focusWhenShown : null}
          {...(color === undefined ? {} : { 'data-color': color })}
        >
          {submit}
        </Button>
        {onCancel !== undefined && (
          <Button type="button" variant="tertiary" onClick={onCancel}>
            {t('board.command.cancel')}
          </Button>
        )}
      </div>
    </form>
  )
}

/** React leaves the attribute out, but it is what a dialog looks for when it opens. */
function focusWhenShown(button: HTMLButtonElement | null): void {
  button?.setAttribute('autofocus', '')
}
