const prefix = 'samstyre.intent.'

/**
 * The id of what a form is about to do. It stays the same until an answer is known, also over a reload of the page, so
 * that a command which was received without our knowing is never carried out twice.
 */
export function commandIdFor(form: string): string {
  const open = sessionStorage.getItem(prefix + form)
  if (open !== null) return open
  const id = crypto.randomUUID()
  sessionStorage.setItem(prefix + form, id)
  return id
}

/** The answer is known: what the form does next is something else. */
export function closeIntent(form: string): void {
  sessionStorage.removeItem(prefix + form)
}
