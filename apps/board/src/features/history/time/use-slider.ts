import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'

/** While the handle moves, the address follows this often; a key that is let go ends the movement after a pause. */
const followingMilliseconds = 150
const restingMilliseconds = 700

/**
 * A handle over revisions that writes `?at=` into the address. One movement, however long, is one step in the browser's
 * history. At the newest revision `at` disappears, and the page follows the project again.
 *
 * @param shown the revision the page shows
 * @param last the newest revision there is
 */
export function useSlider(shown: number, last: number) {
  const navigate = useNavigate()
  const [held, setHeld] = useState<number>()
  const follow = useRef<ReturnType<typeof setTimeout>>(undefined)
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined)
  const stepped = useRef(false)
  const wanted = useRef<number>(undefined)

  useEffect(
    () => () => {
      clearTimeout(follow.current)
      clearTimeout(rest.current)
    },
    [],
  )

  const go = async (revision: number) => {
    const replace = stepped.current
    stepped.current = true
    await navigate({
      to: '.',
      search: (search) => ({ ...search, at: revision >= last ? undefined : String(revision) }),
      replace,
      resetScroll: false,
    })
  }

  const move = (revision: number) => {
    const within = Math.max(0, Math.min(last, revision))
    wanted.current = within
    setHeld(within)
    clearTimeout(rest.current)
    follow.current ??= setTimeout(() => {
      follow.current = undefined
      if (wanted.current !== undefined) void go(wanted.current)
    }, followingMilliseconds)
  }

  const release = async () => {
    clearTimeout(follow.current)
    follow.current = undefined
    clearTimeout(rest.current)
    const revision = wanted.current
    if (revision === undefined) return
    wanted.current = undefined
    await go(revision)
    stepped.current = false
    setHeld(undefined)
  }

  return {
    value: held ?? shown,
    moving: held !== undefined,
    move,
    release: () => void release(),
    /** For the keyboard: the movement ends when no further key follows. */
    releaseSoon: () => {
      clearTimeout(rest.current)
      rest.current = setTimeout(() => void release(), restingMilliseconds)
    },
    jump: (revision: number) => {
      move(revision)
      void release()
    },
  }
}

export type Slider = ReturnType<typeof useSlider>
