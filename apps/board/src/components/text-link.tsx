import { Link } from '@digdir/designsystemet-react'
import { createLink } from '@tanstack/react-router'

/** A link to another page of the board, inside a text or a list. */
export const TextLink = createLink(Link)
