import { Heading } from '@digdir/designsystemet-react'
import { useLocation } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import { useText } from '../language/use-text.ts'

interface Props {
  readonly children: string
  /** What stands after the title in the browser's tab, such as the project's name. */
  readonly within?: string | undefined
  /** A tag or the like beside the heading. */
  readonly beside?: ReactNode
}

// The first page of a visit leaves the focus at the top, where the browser put it.
let firstPathname: string | undefined

/** The one h1 of a page: names the document and takes the focus when somebody comes here from another page. */
export function PageHeading({ children, within, beside }: Props) {
  const { t } = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  const pathname = useLocation({ select: (location) => location.pathname })
  const title = [children, within, t('board.shell.product')].filter((part) => part !== undefined).join(' – ')

  useEffect(() => {
    document.title = title
  }, [title])

  useEffect(() => {
    firstPathname ??= pathname
    if (pathname === firstPathname) return
    firstPathname = ''
    heading.current?.focus({ preventScroll: true })
  }, [pathname])

  return (
    <div className="page-heading">
      <Heading level={1} data-size="lg" ref={heading} tabIndex={-1}>
        {children}
      </Heading>
      {beside}
    </div>
  )
}
