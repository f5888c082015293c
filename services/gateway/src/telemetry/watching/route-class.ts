import type { ServerResponse } from 'node:http'

/** What a request was for, as one of a few names: addresses themselves are as many as clients like. */
export type RouteClass = 'graphql' | 'stream' | 'session' | 'health' | 'asset' | 'page'

/** Known in full when the answer has begun: only then is a subscription told from a query. */
export function routeClass(url: string, response: Pick<ServerResponse, 'getHeader'>): RouteClass {
  const path = url.split('?', 1)[0] ?? ''
  if (isUnder('/graphql', path)) {
    return String(response.getHeader('content-type')).startsWith('text/event-stream') ? 'stream' : 'graphql'
  }
  if (isUnder('/demo', path)) return 'session'
  if (path === '/healthz' || path === '/readyz') return 'health'
  return isUnder('/assets', path) ? 'asset' : 'page'
}

function isUnder(folder: string, path: string): boolean {
  return path === folder || path.startsWith(`${folder}/`)
}
