const hint = 'samstyre.loggedIn'
const headers = { 'content-type': 'application/json', 'x-samstyre': 'board' }

/** Becomes one of the people of the demonstration; true when the gateway allowed it. */
export async function logInAs(person: string): Promise<boolean> {
  const response = await fetch('/demo/login', { method: 'POST', headers, body: JSON.stringify({ person }) })
  if (response.ok) localStorage.setItem(hint, 'yes')
  return response.ok
}

export async function logOut(): Promise<void> {
  await fetch('/demo/logout', { method: 'POST', headers })
  forgetLogIn()
}

/** Whether this browser logged in before, so that a page may ask for its content before we know who it is. */
export function expectsLogIn(): boolean {
  return localStorage.getItem(hint) !== null
}

export function forgetLogIn(): void {
  localStorage.removeItem(hint)
}
