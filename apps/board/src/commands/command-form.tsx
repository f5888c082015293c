import { Button, type ButtonProps } from '@digdir/designsystemet-react'
import { type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react'
import type { Problems } from '../components/field-problems.ts'
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
  /** What is wrong with what stands in a field, by name: why it is not taken, and what to type. */
  readonly problems?: Problems
  readonly onSubmit: () => void
  readonly onCancel?: () => void
  /** The fields; `error` gives the message of a field that was left empty or is not understood. */
  readonly children: (error: (field: string) => string | undefined) => ReactNode
}

/** The fields of one command, its answer and its buttons. Nothing is sent before every field is filled in and understood. */
export function CommandForm(props: Props) {
  const {
    command,
    submit,
    color,
    confirmsOnly = false,
    missing = [],
    problems = {},
    onSubmit,
    onCancel,
    children,
  } = props
  const { t } = useText()
  const form = useRef<HTMLFormElement>(null)
  const [attempts, setAttempts] = useState(0)
  const [unfinished, setUnfinished] = useState<HalfTyped>(new Map())
  // Parts of a date that are taken back are no change of its value: that is seen when the field is left.
  const lookAgain = () => setUnfinished(halfTyped(form.current))

  useEffect(() => {
    if (attempts > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [attempts])

  const onForm = (event: SyntheticEvent) => {
    event.preventDefault()
    if (command.sending) return
    const half = halfTyped(form.current)
    setUnfinished(half)
    const understood = half.size === 0 && Object.values(problems).every((problem) => problem === undefined)
    if (understood && missing.length === 0) onSubmit()
    else setAttempts(attempts + 1)
  }
  const error = (field: string) => {
    if (attempts === 0) return undefined
    const kind = unfinished.get(field)
    if (kind !== undefined) return t(`board.field.${kind}.unfinished`)
    return problems[field] ?? (missing.includes(field) ? t('board.command.fillIn') : undefined)
  }

  return (
    <form ref={form} className="command-form" onSubmit={onForm} onChange={lookAgain} onBlur={lookAgain} noValidate>
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

type HalfTyped = ReadonlyMap<string, 'date' | 'time'>

/** The dates and times, by name, of which only parts were typed or that do not exist: their value is empty all the same. */
function halfTyped(form: HTMLFormElement | null): HalfTyped {
  const inputs = [...(form?.querySelectorAll('input') ?? [])].filter(({ validity }) => validity.badInput)
  return new Map(inputs.map(({ name, type }) => [name, type === 'time' ? type : 'date']))
}

/** React leaves the attribute out, but it is what a dialog looks for when it opens. */
function focusWhenShown(button: HTMLButtonElement | null): void {
  button?.setAttribute('autofocus', '')
}
