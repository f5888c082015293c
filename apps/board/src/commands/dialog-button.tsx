import { Button, type ButtonProps } from '@digdir/designsystemet-react'
import { type ReactNode, useRef, useState } from 'react'
import { DialogFrame } from './dialog-frame.tsx'
import { useFocusPassedOn } from './use-focus-passed-on.ts'

interface Props {
  readonly label: string
  /** What the button is called where its label alone does not say what it is about. */
  readonly fullLabel?: string
  readonly heading: string
  readonly variant?: ButtonProps['variant']
  readonly color?: ButtonProps['data-color']
  readonly size?: ButtonProps['data-size']
  readonly children: (close: () => void) => ReactNode
}

/** A button and the dialog it opens. */
export function DialogButton({ label, fullLabel, heading, variant = 'secondary', color, size, children }: Props) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => setOpen(false)

  useFocusPassedOn(button)

  return (
    <>
      <Button
        ref={button}
        variant={variant}
        aria-label={fullLabel}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        {...(color === undefined ? {} : { 'data-color': color })}
        {...(size === undefined ? {} : { 'data-size': size })}
      >
        {label}
      </Button>
      <DialogFrame open={open} heading={heading} onClose={close}>
        {children(close)}
      </DialogFrame>
    </>
  )
}
