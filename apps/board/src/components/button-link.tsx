import { Button } from '@digdir/designsystemet-react'
import { createLink, type LinkComponent } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, Ref } from 'react'
import { leadsHere } from './leads-here.ts'

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly ref?: Ref<HTMLAnchorElement>
  readonly variant?: 'primary' | 'secondary' | 'tertiary'
}

function AnchorButton({ variant = 'primary', children, ...anchor }: Props) {
  return (
    <Button asChild variant={variant}>
      <a {...anchor}>{children}</a>
    </Button>
  )
}

const RoutedButton = createLink(AnchorButton)

/** A link that looks like a button: for the next step, when it is another page. */
export const ButtonLink: LinkComponent<typeof AnchorButton> = (props) => (
  <RoutedButton activeOptions={leadsHere} {...props} />
)
