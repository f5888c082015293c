import type { ReactNode } from 'react'
import './paired-fields.css'

interface Props {
  readonly children: ReactNode
}

/** Short fields side by side where there is room: their labels, their inputs and what is said below stand in rows. */
export function PairedFields({ children }: Props) {
  return <div className="paired-fields">{children}</div>
}
