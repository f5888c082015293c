import { useCallback, useState } from 'react'

const prefix = 'samstyre.draft.'

/**
 * What somebody has typed in a form and not yet sent. It survives a reload and a refusal; clear it when it is accepted.
 *
 * @param form names the form and what it is about, such as `assess:${deviation}:${partner}`
 * @param empty the values of an untouched form; a stored draft is laid over it
 */
export function useDraft<Draft extends Record<string, unknown>>(form: string, empty: Draft) {
  const [draft, setDraft] = useState(() => ({ ...empty, ...stored(form) }))

  const change = useCallback(
    (part: Partial<Draft>) =>
      setDraft((before) => {
        const after = { ...before, ...part }
        sessionStorage.setItem(prefix + form, JSON.stringify(after))
        return after
      }),
    [form],
  )
  const clear = useCallback(() => {
    sessionStorage.removeItem(prefix + form)
    setDraft(empty)
  }, [form, empty])

  return { draft, change, clear }
}

function stored(form: string): object {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(prefix + form) ?? '{}')
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}
