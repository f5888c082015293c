import { Heading, Paragraph } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'

interface Props {
  readonly heading: string
  /** The next step, in a sentence. */
  readonly children: string
  readonly action?: ReactNode
}

/** What stands where there is nothing yet: why, and what to do next. */
export function EmptyState({ heading, children, action }: Props) {
  return (
    <div className="empty-state">
      <Heading level={2} data-size="2xs">
        {heading}
      </Heading>
      <Paragraph className="quiet">{children}</Paragraph>
      {action}
    </div>
  )
}
