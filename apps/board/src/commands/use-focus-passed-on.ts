import { type RefObject, useLayoutEffect } from 'react'

/** When a change makes a button superfluous while it has the focus, the focus goes to the page's heading and not to nowhere. */
export function useFocusPassedOn(button: RefObject<HTMLButtonElement | null>): void {
  useLayoutEffect(() => {
    const here = button.current
    return () => {
      if (here === document.activeElement) document.querySelector('h1')?.focus({ preventScroll: true })
    }
  }, [button])
}
