/** All that the tests need of Node: its types stay out of this package, so that the core cannot lean on them. */
declare module 'node:crypto' {
  export function createHash(algorithm: 'sha256'): {
    update(text: string, encoding: 'utf8'): { digest(encoding: 'hex'): string }
  }
}
