import { Card, Heading } from '@digdir/designsystemet-react'
import { type ReactNode, useId } from 'react'
import './panel.css'

interface Props {
  readonly heading: string
  /** A tag beside the heading. */
  readonly beside?: ReactNode
  /** A link or button at the far end. */
  readonly action?: ReactNode
  readonly children: ReactNode
  readonly className?: string
}

/** A white panel with a heading: the building block of every page. */
export function Panel({ heading, beside, action, children, className = '' }: Props) {
  const id = useId()
  return (
    <Card asChild className={`panel ${className}`}>
      <section aria-labelledby={id}>
        <div className="panel__heading">
          <Heading level={2} data-size="xs" id={id}>
            {heading}
          </Heading>
          {beside}
          {action !== undefined && <div className="panel__action">{action}</div>}
        </div>
        {children}
      </section>
    </Card>
  )
}
