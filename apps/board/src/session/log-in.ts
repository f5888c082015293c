const headers = { 'content-type': 'application/json', 'x-samstyre': 'board' }

/** Becomes one of the people of the demonstration; true when the gateway allowed it. */
export async function logInAs(person: string): Promise<boolean> {
  const response = await fetch('/demo/login', { method: 'POST', headers, body: JSON.stringify({ person }) })
  return response.ok
}

export async function logOut(): Promise<void> {
  await fetch('/demo/logout', { method: 'POST', headers })
}
