/** Read by nobody but this server, and sent by browsers from its own pages only. */
const name = 'samstyre-session'

const attributes = 'Path=/; HttpOnly; SameSite=Strict'

/** The value for `Set-Cookie` that carries a session. It has no `Secure`: demo login runs on loopback, over plain HTTP. */
export function sessionCookie(value: string, seconds: number): string {
  return `${name}=${value}; ${attributes}; Max-Age=${seconds}`
}

/** The value for `Set-Cookie` that takes the session away. */
export function clearedCookie(): string {
  return `${name}=; ${attributes}; Max-Age=0`
}

/** The session's sealed text in a `Cookie` header, if there is one. */
export function sessionIn(header: string | undefined): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const [key, ...value] = part.trim().split('=')
    if (key === name) return value.join('=')
  }
  return undefined
}
