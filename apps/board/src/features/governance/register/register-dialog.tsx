import type { ReactNode } from 'react'
import { DialogButton } from '../../../commands/dialog-button.tsx'

/** What a form of the register does when it is through. */
export interface RegisterFormProps {
  /** Takes what to say when it is registered. */
  readonly onDone: (said: string) => void
  readonly onCancel: () => void
}

interface Props extends Pick<RegisterFormProps, 'onDone'> {
  readonly label: string
  readonly children: (form: RegisterFormProps) => ReactNode
}

/** A button of the register and its dialog, which closes before the page says what was registered. */
export function RegisterDialog({ label, onDone, children }: Props) {
  return (
    <DialogButton label={label} heading={label}>
      {(close) =>
        children({
          onCancel: close,
          onDone: (said) => {
            close()
            onDone(said)
          },
        })
      }
    </DialogButton>
  )
}
