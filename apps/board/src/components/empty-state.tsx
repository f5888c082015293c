import { Paragraph } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'

interface Props {
  /** Why there is nothing, and the next step. */
  readonly children: string
  readonly action?: ReactNode
}

/** What stands where there is nothing yet. */
export function EmptyState({ children, action }: Props) {
  return (
    <div className="empty-state">
      <Paragraph className="quiet">{children}</Paragraph>
      {action}
    </div>
  )
}
