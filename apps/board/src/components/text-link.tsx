import { Link, type LinkProps } from '@digdir/designsystemet-react'
import { createLink } from '@tanstack/react-router'

/** A link has the colour of links also inside what has a colour of its own. */
function AccentLink(props: LinkProps) {
  return <Link data-color="accent" {...props} />
}

/** A link to another page of the board, inside a text or a list. */
export const TextLink = createLink(AccentLink)
