const names = new Set(['localhost', '127.0.0.1', '::1', '[::1]'])

/** True for the names under which a machine reaches only itself. */
export function isLoopback(host: string): boolean {
  return names.has(host.toLowerCase())
}

/** The name in a `Host` header, without its port. */
export function hostName(header: string): string {
  return header.replace(/:\d+$/, '')
}
