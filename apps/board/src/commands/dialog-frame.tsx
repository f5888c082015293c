import { Dialog, Heading } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { useText } from '../language/use-text.ts'
import './command-dialog.css'

interface Props {
  readonly open: boolean
  readonly heading: string
  readonly onClose: () => void
  /** Made when the dialog opens, so that it reads the draft and the project as they are then. */
  readonly children: ReactNode
}

/** A dialog with a heading. Closing it gives the focus back to where it came from; what was typed is kept as a draft. */
export function DialogFrame({ open, heading, onClose, children }: Props) {
  const { t } = useText()
  return (
    <Dialog
      open={open}
      data-color="accent"
      onClose={onClose}
      closeButton={t('board.command.close')}
      aria-label={heading}
      className="command-dialog not-printed"
    >
      {open && (
        <>
          <Heading level={2} data-size="xs">
            {heading}
          </Heading>
          {children}
        </>
      )}
    </Dialog>
  )
}
