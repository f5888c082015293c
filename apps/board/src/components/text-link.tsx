import { Link, type LinkProps } from '@digdir/designsystemet-react'
import { createLink, type LinkComponent } from '@tanstack/react-router'
import { leadsHere } from './leads-here.ts'

/** A link has the colour of links also inside what has a colour of its own. */
function AccentLink(props: LinkProps) {
  return <Link data-color="accent" {...props} />
}

const RoutedLink = createLink(AccentLink)

/** A link to another page of the board, inside a text or a list. */
export const TextLink: LinkComponent<typeof AccentLink> = (props) => <RoutedLink activeOptions={leadsHere} {...props} />
